package org.parcours.check.objective;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CognitiveLevel;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Objective;
import org.parcours.model.text.Language;

/**
 * Among the tasks of an objective, one can show what its verb says: a message is not written by calling a statement true
 * (Biggs, 1996; Haladyna, Downing and Rodriguez, 2002, guidelines 1 and 3). Of a verb that fits two levels, the one that its
 * author names counts, or the lower.
 */
public final class ObjectiveLevel extends LessonRule {

    private final Verbs verbs = new Verbs();

    public ObjectiveLevel() {
        super("objective.level");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        for (Objective objective : lesson.objectives()) {
            Opening opening = verbs.opening(objective, lesson.language());
            Optional<String> verb = verbs.observable(opening, lesson.language());
            ShownBy asked = asked(objective, verb, lesson.language());
            shown(objective, lesson)
                    .filter(best -> best.compareTo(asked) < 0)
                    .ifPresent(best -> findings.add(Finding.warning(
                            id(),
                            objective.span(),
                            asked == ShownBy.PRODUCTION ? "production" : "choice",
                            objective.number(),
                            opening.verb())));
        }
    }

    private ShownBy asked(Objective objective, Optional<String> verb, Language language) {
        if (verb.filter(known -> verbs.isProducing(known, language)).isPresent()) {
            return ShownBy.PRODUCTION;
        }
        Optional<CognitiveLevel> lowest =
                verb.flatMap(known -> verbs.levels(known, language).stream().findFirst());
        return objective.level().or(() -> lowest).map(ObjectiveLevel::asked).orElse(ShownBy.FACT);
    }

    private static ShownBy asked(CognitiveLevel level) {
        return switch (level) {
            case REMEMBER, UNDERSTAND -> ShownBy.FACT;
            case APPLY, ANALYSE, EVALUATE -> ShownBy.CHOICE;
            case CREATE -> ShownBy.PRODUCTION;
        };
    }

    /** The most that the tasks of an objective can show; nothing where it has none. */
    private static Optional<ShownBy> shown(Objective objective, Lesson lesson) {
        Stream<ShownBy> exercises = lesson.exercises().stream()
                .filter(exercise -> exercise.objectives().contains(objective.number()))
                .map(ShownBy::exercise);
        Stream<ShownBy> questions = lesson.questions().stream()
                .filter(question -> question.objectives().contains(objective.number()))
                .map(ShownBy::question);
        return Stream.concat(exercises, questions).max(Comparator.naturalOrder());
    }
}
