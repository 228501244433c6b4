package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.Heading;

/**
 * Blocks parted by the headings of one level.
 *
 * @param before what stands before the first of them
 */
record Sections(List<Block> before, List<Section> sections) {

    Sections {
        before = List.copyOf(before);
        sections = List.copyOf(sections);
    }

    static Sections at(int level, List<Block> blocks) {
        List<Block> before = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Block> under = before;
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() == level) {
                close(sections, under);
                under = new ArrayList<>();
                sections.add(new Section(heading, List.of()));
            } else {
                under.add(block);
            }
        }
        close(sections, under);
        return new Sections(before, sections);
    }

    private static void close(List<Section> sections, List<Block> under) {
        if (!sections.isEmpty()) {
            int last = sections.size() - 1;
            sections.set(last, new Section(sections.get(last).heading(), under));
        }
    }
}
