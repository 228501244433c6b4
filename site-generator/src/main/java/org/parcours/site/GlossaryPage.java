package org.parcours.site;

import java.util.List;

/** The terms of the course in alphabetical order. */
public record GlossaryPage(Frame frame, List<Entry> entries) {

    /** @param lessons those that name it */
    public record Entry(String anchor, String term, String definition, List<LessonLink> lessons) {}

    /** Where a term stands on the page. */
    static String anchor(String term) {
        return "_term-" + term;
    }
}
