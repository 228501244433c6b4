package org.parcours.handbook;

import java.util.List;

/**
 * The table of contents.
 *
 * @param appendices what follows the lessons
 */
public record ContentsPage(Frame frame, String id, List<UnitEntry> units, List<Entry> appendices) {
    public ContentsPage {
        units = List.copyOf(units);
        appendices = List.copyOf(appendices);
    }

    /** A unit with its lessons. */
    public record UnitEntry(int number, String title, String summary, List<Entry> lessons) {
        public UnitEntry {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * A line that leads to a page.
     *
     * @param id of the page, empty where it is not printed
     * @param number before the title, or empty
     * @param minutes how long it takes, 0 where nothing is said
     */
    public record Entry(String id, String number, String title, int minutes) {}
}
