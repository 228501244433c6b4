package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** Words that the voice would stress. */
public record Emphasis(Span span, List<Inline> content) implements Inline {
    public Emphasis {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitEmphasis(this);
    }
}
