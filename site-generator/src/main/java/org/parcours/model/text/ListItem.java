package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** An item of a list. */
public record ListItem(Span span, Box box, List<Block> content) {
    public ListItem {
        content = List.copyOf(content);
    }

    /** The box before an item of a checklist. */
    public enum Box {
        NONE,
        OPEN,
        CHECKED
    }
}
