package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A passage set apart, for a reason that has a name. */
public record Admonition(Span span, Kind kind, List<Block> content) implements Block {
    public Admonition {
        content = List.copyOf(content);
    }

    /** The five admonitions that both syntaxes know. */
    public enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitAdmonition(this);
    }
}
