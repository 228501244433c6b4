package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.OrderedList;

/**
 * Takes a checklist, and what follows it, out of the last item of the list before it, where one syntax nests it when its
 * marker is another. No option ever stands inside an item of the stem.
 */
final class Unnesting {

    private Unnesting() {}

    static List<Block> checklists(List<Block> body) {
        List<Block> unnested = new ArrayList<>();
        for (Block block : body) {
            List<ListItem> items = KeyPoints.items(block);
            int from = items.isEmpty() || isChecklist(block) ? -1 : firstChecklist(items.get(items.size() - 1));
            if (from < 0) {
                unnested.add(block);
            } else {
                unnested.add(shortened(block, items, from));
                List<Block> last = items.get(items.size() - 1).content();
                unnested.addAll(last.subList(from, last.size()));
            }
        }
        return unnested;
    }

    private static boolean isChecklist(Block block) {
        return block instanceof BulletList list && Checklists.hasBox(list);
    }

    private static int firstChecklist(ListItem item) {
        for (int i = 1; i < item.content().size(); i++) {
            if (isChecklist(item.content().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Block shortened(Block block, List<ListItem> items, int from) {
        List<ListItem> shorter = new ArrayList<>(items);
        ListItem last = shorter.remove(shorter.size() - 1);
        shorter.add(new ListItem(last.span(), last.box(), last.content().subList(0, from)));
        return block instanceof OrderedList list
                ? new OrderedList(list.span(), list.start(), shorter)
                : new BulletList(block.span(), shorter);
    }
}
