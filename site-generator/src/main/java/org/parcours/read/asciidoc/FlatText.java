package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.Code;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Inline;
import org.parcours.model.text.TextRewriter;

/** The running texts of blocks, one after the other, for a place that holds no blocks. */
final class FlatText extends TextRewriter {

    private final List<List<Inline>> parts = new ArrayList<>();

    private FlatText() {}

    static List<List<Inline>> of(Collection<Block> blocks) {
        FlatText flat = new FlatText();
        flat.blocks(List.copyOf(blocks));
        return flat.parts;
    }

    /** Every running text of a block passes here once; a note stays in its text. */
    @Override
    public List<Inline> inlines(List<Inline> inlines) {
        if (!inlines.isEmpty()) {
            parts.add(inlines);
        }
        return inlines;
    }

    @Override
    public List<Block> visitCodeBlock(CodeBlock code) {
        parts.add(List.of(new Code(code.span(), code.text())));
        return List.of(code);
    }

    @Override
    public List<Block> visitFigure(Figure figure) {
        parts.add(List.of(figure.image()));
        return super.visitFigure(figure);
    }
}
