package org.parcours.quiz;

import java.util.List;

/**
 * A question as a reader that follows Moodle's importer understands it.
 *
 * @param kind Moodle's name of the kind
 * @param id id number, empty where there is none
 * @param text what is asked, in HTML
 * @param answers options, pairs (left in text, right in {@code right}), items or accepted answers
 */
public record Imported(
        String kind, String id, String name, String text, String feedback, boolean single, List<Answer> answers) {

    /** @param weight in percent of the mark */
    public record Answer(String text, String right, double weight, String feedback) {

        public static Answer of(String text, double weight, String feedback) {
            return new Answer(text, "", weight, feedback);
        }

        public static Answer pair(String left, String right) {
            return new Answer(left, right, 0, "");
        }
    }
}
