package org.parcours.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a preview shows beside a page: what was found in it, and ways to the same page for others and on paper.
 *
 * @param language of the panel's words, which is the author's and may not be the page's
 * @param labels the words of that language
 * @param state the name of the state of the course that the page shows
 * @param source the lesson's file; empty on pages that no file stands for
 * @param editions the same page in each edition
 * @param handbook the address of the lesson's pages of the handbook, where there are any
 * @param notes what was found on this page, as its lines follow one another
 * @param elsewhere where else something was found
 * @param more how many other places there are
 */
public record PreviewPanel(
        String language,
        Map<String, String> labels,
        String state,
        String source,
        List<Edition> editions,
        Optional<String> handbook,
        List<Note> notes,
        List<Elsewhere> elsewhere,
        int more) {

    /** The page in an edition, {@code learner} or {@code trainer}. */
    public record Edition(String name, String href, boolean current) {}

    /**
     * A finding.
     *
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param href the anchor of its paragraph
     * @param file where it is written; empty where that is the page's own file
     */
    public record Note(
            String severity, String href, String file, int line, List<Words> problem, List<Words> fix, String rule) {}

    /** A piece of a message; the author's own words are quoted. */
    public record Words(String text, boolean quoted) {}

    /**
     * Another page, or a file without one.
     *
     * @param title of its lesson, or the name of the file
     * @param href empty where there is no page
     */
    public record Elsewhere(String title, String href, int errors, int warnings) {}

    /** How many of the notes are so severe. */
    public long count(String severity) {
        return notes.stream().filter(note -> note.severity().equals(severity)).count();
    }
}
