package org.parcours.model.text;

import java.util.List;
import java.util.Optional;
import org.parcours.source.Span;

/** Words of somebody else. */
public record Quote(Span span, List<Block> content, Optional<Attribution> attribution) implements Block {
    public Quote {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitQuote(this);
    }
}
