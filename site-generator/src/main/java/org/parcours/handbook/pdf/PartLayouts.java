package org.parcours.handbook.pdf;

import java.util.function.Supplier;

/** Where laid out parts come from: made anew each time, or kept between builds. Called from several threads at once. */
public interface PartLayouts {

    /**
     * The layout of a part.
     *
     * @param key everything that the layout depends on, as a digest: what was laid out under a key may be used again
     * @param layout makes it
     */
    PartLayout layout(String key, Supplier<PartLayout> layout);

    /** Lays out every part that is asked for. */
    static PartLayouts fresh() {
        return (key, layout) -> layout.get();
    }
}
