package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** Items in no order; a checklist where its items have boxes. */
public record BulletList(Span span, List<ListItem> items) implements Block {
    public BulletList {
        items = List.copyOf(items);
    }

    /** Whether every item has a box. */
    public boolean isChecklist() {
        return !items.isEmpty() && items.stream().allMatch(item -> item.box() != ListItem.Box.NONE);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitBulletList(this);
    }
}
