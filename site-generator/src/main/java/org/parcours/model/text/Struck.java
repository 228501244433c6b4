package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** Words crossed out. */
public record Struck(Span span, List<Inline> content) implements Inline {
    public Struck {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitStruck(this);
    }
}
