package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Inline;
import org.parcours.source.Span;

/** Left and right belong together; some on the right may belong to nothing. */
public record Matching(
        Span span,
        List<Inline> leftTitle,
        List<Inline> rightTitle,
        List<MatchingPair> pairs,
        List<Distractor> distractors)
        implements Interaction {
    public Matching {
        leftTitle = List.copyOf(leftTitle);
        rightTitle = List.copyOf(rightTitle);
        pairs = List.copyOf(pairs);
        distractors = List.copyOf(distractors);
    }

    @Override
    public <R> R accept(InteractionVisitor<R> visitor) {
        return visitor.visitMatching(this);
    }
}
