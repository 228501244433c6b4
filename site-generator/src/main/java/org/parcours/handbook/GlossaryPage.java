package org.parcours.handbook;

import java.util.List;

/** The terms of the course, in the order of the alphabet. */
public record GlossaryPage(Frame frame, String id, List<Entry> terms) {
    public GlossaryPage {
        terms = List.copyOf(terms);
    }

    /** A term. */
    public record Entry(String id, String term, String definition) {}
}
