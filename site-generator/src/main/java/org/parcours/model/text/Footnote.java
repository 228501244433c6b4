package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A note of one paragraph, standing where it is called. */
public record Footnote(Span span, List<Inline> content) implements Inline {
    public Footnote {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitFootnote(this);
    }
}
