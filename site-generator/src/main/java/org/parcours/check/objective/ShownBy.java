package org.parcours.check.objective;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parcours.model.Cloze;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseKind;
import org.parcours.model.InteractionVisitor;
import org.parcours.model.Matching;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Ordering;
import org.parcours.model.Question;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;

/** What a task can show that somebody does. */
enum ShownBy {
    /** That they know a word or a fact. */
    FACT,
    /** That they judge, sort or choose among what is put before them. */
    CHOICE,
    /** That they make something of their own. */
    PRODUCTION;

    private static final Set<ExerciseKind> CLOSED =
            EnumSet.of(ExerciseKind.SPOTTING, ExerciseKind.SORTING, ExerciseKind.MATCHING);

    /** An exercise of which nobody has said the kind is given the benefit of the doubt. */
    static ShownBy exercise(Exercise exercise) {
        Optional<ExerciseKind> kind = exercise.kind();
        if (kind.filter(ExerciseKind.ICEBREAKER::equals).isPresent()) {
            return FACT;
        }
        return kind.filter(CLOSED::contains).isPresent() ? CHOICE : PRODUCTION;
    }

    static ShownBy question(Question question) {
        return question.interaction().accept(new InteractionVisitor<>() {
            @Override
            public ShownBy visitSingleChoice(SingleChoice choice) {
                return CHOICE;
            }

            @Override
            public ShownBy visitMultipleChoice(MultipleChoice choice) {
                return CHOICE;
            }

            @Override
            public ShownBy visitTrueFalse(TrueFalse statement) {
                return FACT;
            }

            @Override
            public ShownBy visitMatching(Matching matching) {
                return CHOICE;
            }

            @Override
            public ShownBy visitOrdering(Ordering ordering) {
                return CHOICE;
            }

            @Override
            public ShownBy visitShortAnswer(ShortAnswer answer) {
                return FACT;
            }

            @Override
            public ShownBy visitCloze(Cloze cloze) {
                return CHOICE;
            }

            @Override
            public ShownBy visitOpenAnswer(OpenAnswer answer) {
                return PRODUCTION;
            }
        });
    }
}
