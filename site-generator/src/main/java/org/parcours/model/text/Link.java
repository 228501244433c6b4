package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/**
 * Words that lead somewhere. What they lead to is an address; outputs make a place of it.
 *
 * @param content its words; readers leave them out where the author did, and the course's names take their place
 */
public record Link(Span span, Address address, List<Inline> content) implements Inline {
    public Link {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitLink(this);
    }
}
