package org.parcours.model;

import java.util.List;
import java.util.Optional;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.source.Span;

/**
 * Something to do.
 *
 * @param id stable across rewording where its author fixed it
 * @param minutes how long it takes, when its author says so
 * @param material what to bring, empty when nothing is said
 * @param objectives numbers of the objectives it practises, the main one first
 * @param sharedGrid whether the course's observation grid is used
 */
public record Exercise(
        Span span,
        String id,
        List<Inline> title,
        Optional<ExerciseKind> kind,
        Optional<Integer> minutes,
        Optional<GroupSize> group,
        String material,
        List<Integer> objectives,
        boolean sharedGrid,
        List<Block> instructions,
        List<RoleCard> roles,
        Optional<AnswerSpace> answerSpace,
        Optional<ObservationGrid> grid,
        Optional<ModelAnswer> modelAnswer,
        Optional<Facilitation> facilitation) {
    public Exercise {
        title = List.copyOf(title);
        objectives = List.copyOf(objectives);
        instructions = List.copyOf(instructions);
        roles = List.copyOf(roles);
    }
}
