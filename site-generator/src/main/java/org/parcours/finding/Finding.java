package org.parcours.finding;

import java.util.List;
import org.parcours.source.Span;

/**
 * Something in a course that its author should know of. It is a value, not an exception: work goes on, so that one run
 * shows every finding of every lesson.
 *
 * <p>The sentence is not here: {@link Messages} says it in the reader's language, from the rule's id and the problem's
 * name. The words are quoted in it.
 *
 * @param rule id of the rule, {@code group.name}, for ever the same: {@code link.target-missing}
 * @param severity how much it weighs
 * @param span where it was written
 * @param problem which of the rule's messages applies, in {@code kebab-case}
 * @param words the author's own words and the figures that fill the message, in its order
 */
public record Finding(String rule, Severity severity, Span span, String problem, List<String> words) {

    public Finding {
        words = List.copyOf(words);
    }

    public static Finding error(String rule, Span span, String problem, Object... words) {
        return of(rule, Severity.ERROR, span, problem, words);
    }

    public static Finding warning(String rule, Span span, String problem, Object... words) {
        return of(rule, Severity.WARNING, span, problem, words);
    }

    public static Finding info(String rule, Span span, String problem, Object... words) {
        return of(rule, Severity.INFO, span, problem, words);
    }

    public static Finding of(String rule, Severity severity, Span span, String problem, Object... words) {
        return new Finding(
                rule,
                severity,
                span,
                problem,
                List.of(words).stream().map(Object::toString).toList());
    }

    /** Whether this name means it: its rule, {@code phrase.tone}, or one pattern of it, {@code phrase.tone:P01}. */
    public boolean isOf(String name) {
        return name.equals(rule) || name.equalsIgnoreCase(rule + ":" + problem);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, span, problem, words);
    }
}
