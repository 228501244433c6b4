package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.Block;
import org.parcours.model.text.TrainerNote;
import org.parcours.source.Span;

/**
 * What stands in a part beside that for which the part is made. Before it, it is the part's introduction. After it, a note
 * goes to the introduction too; anything else as well, and its author is told to move it.
 */
final class Leftovers {

    private final List<Block> introduction = new ArrayList<>();
    private final String place;
    private final Assembly assembly;
    private boolean opened;

    /** @param place the words that name the place */
    Leftovers(String place, Assembly assembly) {
        this.place = place;
        this.assembly = assembly;
    }

    /** From here on, nothing but notes is expected. */
    void open() {
        opened = true;
    }

    void add(Block block) {
        if (opened && !(block instanceof TrainerNote) && !(block instanceof Admonition)) {
            outOfPlace(block.span());
        }
        introduction.add(block);
    }

    /** What stands inside an item that holds one paragraph. */
    void addFromItem(Block block) {
        if (!(block instanceof TrainerNote)) {
            assembly.error("structure.out-of-place", block.span(), "in-item", place);
        }
        introduction.add(block);
    }

    private void outOfPlace(Span span) {
        assembly.error("structure.out-of-place", span, "after", place);
    }

    List<Block> introduction() {
        return assembly.prose(introduction);
    }
}
