package org.parcours.model;

import java.util.Optional;
import org.parcours.source.Span;

/** Free writing, for somebody to read. */
public record OpenAnswer(
        Span span, Optional<AnswerSpace> answerSpace, Optional<ModelAnswer> modelAnswer, Optional<ObservationGrid> grid)
        implements Interaction {
    @Override
    public <R> R accept(InteractionVisitor<R> visitor) {
        return visitor.visitOpenAnswer(this);
    }
}
