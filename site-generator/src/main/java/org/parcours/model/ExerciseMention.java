package org.parcours.model;

import java.util.List;
import java.util.Optional;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.source.Span;

/**
 * An exercise that an author names outside its lesson, {@code conclure#La fin de l'appel}.
 *
 * @param lesson id of its lesson
 * @param exercise words of its heading, or its id; empty for the one role play of the lesson
 */
public record ExerciseMention(Span span, String lesson, String exercise) {

    /** Those of a lesson's exercises that may be meant; where one is named, the first of that name. */
    public List<Exercise> among(List<Exercise> exercises) {
        return exercise.isEmpty()
                ? exercises.stream()
                        .filter(one -> one.kind().equals(Optional.of(ExerciseKind.ROLE_PLAY)))
                        .toList()
                : exercises.stream().filter(this::names).limit(1).toList();
    }

    private boolean names(Exercise one) {
        String key = Slug.key(exercise);
        return key.equals(Slug.key(PlainText.of(one.title()))) || key.equals(Slug.key(one.id()));
    }
}
