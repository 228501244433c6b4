package org.parcours.read.lesson;

import java.util.List;
import java.util.Optional;
import org.parcours.model.Ordering;
import org.parcours.model.OrderingItem;
import org.parcours.model.text.Block;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.OrderedList;

/** Reads an ordered list of three or more, given in the right order. */
final class Orderings {

    private static final String RULE = "question.ordering";
    private static final int LEAST = 3;

    private final Assembly assembly;

    Orderings(Assembly assembly) {
        this.assembly = assembly;
    }

    /** The list at this index of the body; one right above it was meant to be the same. */
    Optional<Ordering> read(List<Block> body, int index) {
        OrderedList list = (OrderedList) body.get(index);
        if (index > 0 && body.get(index - 1) instanceof OrderedList) {
            assembly.error(RULE, list.span(), "two-lists");
            return Optional.empty();
        }
        if (list.items().size() < LEAST) {
            assembly.error(RULE, list.span(), "too-few", list.items().size());
            return Optional.empty();
        }
        return Optional.of(
                new Ordering(list.span(), list.items().stream().map(this::item).toList()));
    }

    private OrderingItem item(ListItem item) {
        item.content().stream().skip(1).forEach(block -> assembly.error(RULE, block.span(), "nested"));
        return new OrderingItem(item.span(), ItemText.of(item, assembly));
    }
}
