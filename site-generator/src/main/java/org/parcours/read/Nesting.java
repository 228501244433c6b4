package org.parcours.read;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.TextRewriter;

/**
 * Cuts off what is nested deeper than anybody could read, so that no later step runs out of stack. The author is told once
 * for each place.
 */
final class Nesting extends TextRewriter {

    static final int MOST = 30;

    private final Assembly assembly;
    private int depth;

    Nesting(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public List<Block> blocks(List<Block> blocks) {
        if (depth == MOST && !blocks.isEmpty()) {
            assembly.error("markup.too-deep", blocks.get(0).span(), "cut", MOST);
            return List.of();
        }
        depth++;
        List<Block> kept = super.blocks(blocks);
        depth--;
        return kept;
    }

    @Override
    public List<Inline> inlines(List<Inline> inlines) {
        if (depth >= MOST && !inlines.isEmpty()) {
            assembly.error("markup.too-deep", inlines.get(0).span(), "cut", MOST);
            return List.of();
        }
        depth++;
        List<Inline> kept = super.inlines(inlines);
        depth--;
        return kept;
    }
}
