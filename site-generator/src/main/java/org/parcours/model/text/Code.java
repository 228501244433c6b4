package org.parcours.model.text;

import org.parcours.source.Span;

/** Words to be taken letter by letter: neither typography nor variables touch them. */
public record Code(Span span, String value) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitCode(this);
    }
}
