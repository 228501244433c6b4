package org.parcours.quiz;

import java.util.List;

/**
 * A piece of a question as HTML.
 *
 * @param pictures what it shows, each once
 */
public record Html(String text, List<Picture> pictures) {

    public static final Html EMPTY = new Html("", List.of());

    public Html {
        pictures = List.copyOf(pictures);
    }

    /** The same pictures around other text. */
    public Html withText(String other) {
        return new Html(other, pictures);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
