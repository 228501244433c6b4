package org.parcours.handbook;

import java.util.List;
import java.util.regex.Pattern;

/** The sources that the course cites, by author. */
public record SourcesPage(Frame frame, String id, List<Entry> sources) {
    public SourcesPage {
        sources = List.copyOf(sources);
    }

    /**
     * A source.
     *
     * @param language of the title, or empty
     * @param study what is said of a study: what was measured, on whom, where, when, and its limits
     */
    public record Entry(
            String id,
            String author,
            String year,
            String title,
            String language,
            String where,
            String url,
            List<Fact> study) {
        public Entry {
            study = List.copyOf(study);
        }
    }

    /**
     * One thing said of a study.
     *
     * @param label key of its name
     */
    public record Fact(String label, String text) {

        private static final Pattern FULL_STOP = Pattern.compile("(?<!\\betc)\\.$");

        /** Without the full stop that no semicolon can follow. */
        Fact goingOn() {
            return new Fact(label, FULL_STOP.matcher(text).replaceFirst(""));
        }
    }
}
