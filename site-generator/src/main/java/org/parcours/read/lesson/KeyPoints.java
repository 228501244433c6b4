package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.OrderedList;

/** Reads the key points: a list. */
final class KeyPoints {

    private final Assembly assembly;

    KeyPoints(Assembly assembly) {
        this.assembly = assembly;
    }

    KeyPointsPart read(Section section) {
        Leftovers leftovers = new Leftovers(section.title(), assembly);
        List<ListItem> points = new ArrayList<>();
        for (Block block : section.blocks()) {
            List<ListItem> items = items(block);
            if (items.isEmpty()) {
                leftovers.add(block);
            } else {
                leftovers.open();
                points.addAll(items);
            }
        }
        if (points.isEmpty()) {
            assembly.error("structure.key-points", section.span(), "no-list", section.title());
        }
        return new KeyPointsPart(section.span(), leftovers.introduction(), points);
    }

    /** The items of a list of either kind, none of any other block. */
    static List<ListItem> items(Block block) {
        if (block instanceof BulletList list) {
            return list.items();
        }
        return block instanceof OrderedList list ? list.items() : List.of();
    }
}
