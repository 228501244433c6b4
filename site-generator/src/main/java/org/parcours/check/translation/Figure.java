package org.parcours.check.translation;

import java.util.Collections;
import java.util.Set;
import org.parcours.check.Passage;
import org.parcours.source.Span;

/**
 * A number, an hour, a day or a month of a passage.
 *
 * @param start index in the text of the passage
 * @param end exclusive
 * @param values what it may stand for: {@code 18} and {@code 6} for « 18 h », {@code monday} for « lundi »
 * @param isCertain whether the other language has to say it too; "twice" or "first" may have no number there
 */
record Figure(Passage passage, int start, int end, Set<String> values, boolean isCertain) {

    Figure {
        values = Set.copyOf(values);
    }

    /** Whether both may stand for the same. */
    boolean agreesWith(Figure other) {
        return !Collections.disjoint(values, other.values);
    }

    /** As its author wrote it. */
    String words() {
        return passage.text().substring(start, end).replaceAll("\\s+", " ");
    }

    Span span() {
        return passage.at(start, end);
    }
}
