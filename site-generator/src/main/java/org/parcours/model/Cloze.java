package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** A text with gaps, which stand in it as {@link org.parcours.model.text.Gap}. */
public record Cloze(Span span, List<Block> text) implements Interaction {
    public Cloze {
        text = List.copyOf(text);
    }

    @Override
    public <R> R accept(InteractionVisitor<R> visitor) {
        return visitor.visitCloze(this);
    }
}
