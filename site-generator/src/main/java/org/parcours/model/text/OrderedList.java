package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** Items in order, numbered from a start. */
public record OrderedList(Span span, int start, List<ListItem> items) implements Block {
    public OrderedList {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitOrderedList(this);
    }
}
