package org.parcours.model.text;

import org.parcours.source.Span;

/** A picture inside a line. The source is the name the author wrote, the file is found by the course folder. */
public record Image(Span span, String source, String alternative) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitImage(this);
    }
}
