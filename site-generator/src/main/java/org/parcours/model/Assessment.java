package org.parcours.model;

import java.util.Optional;
import org.parcours.source.Span;

/**
 * The final assessment of a path: a test that is drawn from the questions of its lessons, and an observed role play that
 * counts as much, since to know phrases is not to say them.
 *
 * @param questions how many are drawn for one attempt; one of each lesson where the course says nothing
 * @param pass hundredths of the points that pass
 * @param rolePlay which exercise is observed; any lesson of the course may hold it
 */
public record Assessment(Span span, Optional<Integer> questions, int pass, Optional<ExerciseMention> rolePlay) {

    /** What passes where the course says nothing. */
    public static final int PASS = 80;
}
