package org.parcours.proofread;

import java.util.List;
import org.parcours.source.Span;

/**
 * A slip in its place in a lesson.
 *
 * @param around the words that it stands in
 * @param at index in them of its first character
 * @param words the slip itself
 */
public record Mistake(
        Span span,
        Slip.Kind kind,
        String rule,
        String around,
        int at,
        String words,
        String message,
        List<String> suggestions) {

    public Mistake {
        suggestions = List.copyOf(suggestions);
    }
}
