package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A heading below the lesson's title. Level 2 opens a part, 3 an example, exercise or question, 4 what belongs to one. */
public record Heading(Span span, int level, List<Inline> content) implements Block {
    public Heading {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitHeading(this);
    }
}
