package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Inline;
import org.parcours.source.Span;

/** An item to put in its place. */
public record OrderingItem(Span span, List<Inline> content) {
    public OrderingItem {
        content = List.copyOf(content);
    }
}
