package org.parcours.check.translation;

import org.parcours.source.Span;

/**
 * Something of which a translation has another than its source.
 *
 * @param span in the translation
 * @param problem which of the rule's messages applies
 * @param translation what the translation has, in a few characters
 * @param source what the source has
 * @param words heading of what differs, in the translation
 */
record Difference(Span span, String problem, String translation, String source, String words) {

    /** Whether learners are marked by it. */
    boolean isOfAnswers() {
        return problem.equals("key") || problem.equals("options");
    }
}
