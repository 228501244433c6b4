package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** Running text. */
public record Paragraph(Span span, List<Inline> content) implements Block {
    public Paragraph {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitParagraph(this);
    }
}
