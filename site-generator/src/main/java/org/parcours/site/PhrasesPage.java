package org.parcours.site;

import java.util.List;

/**
 * The phrase book: every pair of the course, by lesson, and every phrase to say in alphabetical order.
 *
 * @param size how many pairs there are, in words
 */
public record PhrasesPage(
        Frame frame, String size, List<Situation> situations, List<Letter> letters, List<List<InlineView>> footnotes) {

    /** The pairs of one lesson. */
    public record Situation(LessonLink lesson, String anchor, List<PartView.Pair> pairs) {}

    /** The phrases to say that begin with this letter. */
    public record Letter(String letter, List<Entry> entries) {}

    /** @param anchor of its pair */
    public record Entry(String words, String anchor) {}
}
