package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import org.parcours.model.ObservationGrid;
import org.parcours.model.text.Block;
import org.parcours.model.text.ListItem;

/** Reads an observation grid: a list of criteria, with boxes or without, since it is printed as a table to tick. */
final class Grids {

    private Grids() {}

    static ObservationGrid read(Section section, Assembly assembly) {
        Leftovers leftovers = new Leftovers(section.title(), assembly);
        List<ListItem> criteria = new ArrayList<>();
        for (Block block : section.blocks()) {
            List<ListItem> items = KeyPoints.items(block);
            if (items.isEmpty()) {
                leftovers.add(block);
            } else {
                leftovers.open();
                items.forEach(item -> criteria.add(new ListItem(item.span(), ListItem.Box.NONE, item.content())));
            }
        }
        if (criteria.isEmpty()) {
            assembly.error("exercise.grid", section.span(), "no-list", section.title());
        }
        return new ObservationGrid(section.span(), leftovers.introduction(), criteria);
    }
}
