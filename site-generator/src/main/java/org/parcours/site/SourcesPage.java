package org.parcours.site;

import java.util.List;

/** The sources of the course in alphabetical order of their authors. */
public record SourcesPage(Frame frame, List<Entry> entries) {

    /**
     * A source; what is not said is empty.
     *
     * @param language of the title, empty for that of the page
     * @param details what a study measured, on whom, where, when, and its limits: those that are said
     * @param lessons those that cite it
     */
    public record Entry(
            String anchor,
            String type,
            String author,
            String year,
            String title,
            String language,
            String where,
            String url,
            List<Detail> details,
            List<LessonLink> lessons) {}

    /** @param name the label {@code source.<name>} says it */
    public record Detail(String name, String words) {}

    /** Where a source stands on the page. */
    static String anchor(String source) {
        return "_source-" + source;
    }
}
