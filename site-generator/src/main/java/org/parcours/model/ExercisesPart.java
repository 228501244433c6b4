package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** What one does. */
public record ExercisesPart(Span span, List<Block> introduction, List<Exercise> exercises) implements Part {
    public ExercisesPart {
        introduction = List.copyOf(introduction);
        exercises = List.copyOf(exercises);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visitExercisesPart(this);
    }
}
