package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Inline;
import org.parcours.source.Span;

/**
 * A phrase to say, the one to avoid, and why.
 *
 * @param id lesson id and its number in the lesson
 */
public record PhrasePair(Span span, String id, List<Inline> say, List<Inline> avoid, List<Inline> why) {
    public PhrasePair {
        say = List.copyOf(say);
        avoid = List.copyOf(avoid);
        why = List.copyOf(why);
    }
}
