package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** Words that must not be missed. */
public record Strong(Span span, List<Inline> content) implements Inline {
    public Strong {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitStrong(this);
    }
}
