package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Inline;
import org.parcours.source.Span;

/** A right pair. */
public record MatchingPair(Span span, List<Inline> left, List<Inline> right) {
    public MatchingPair {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
