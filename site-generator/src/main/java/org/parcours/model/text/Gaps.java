package org.parcours.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The gaps of a text, in its order. */
public final class Gaps {

    private Gaps() {}

    public static List<Gap> in(List<Block> text) {
        List<Gap> gaps = new ArrayList<>();
        replace(text, gap -> {
            gaps.add(gap);
            return gap;
        });
        return gaps;
    }

    /** The text with something else in place of each gap. */
    public static List<Block> replace(List<Block> text, Function<Gap, Inline> replacement) {
        return new TextRewriter() {
            @Override
            public List<Inline> visitGap(Gap gap) {
                return List.of(replacement.apply(gap));
            }
        }.blocks(text);
    }
}
