package org.parcours.check.exercise;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.check.LessonRule;
import org.parcours.check.Normalised;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseKind;
import org.parcours.model.GroupSize;
import org.parcours.model.Lesson;
import org.parcours.model.RoleCard;
import org.parcours.model.text.PlainText;
import org.parcours.source.Span;

/**
 * A role play has roles with something to play, somebody who watches, criteria to watch by, talk afterwards, and the right
 * to pass. Without the last three it stays theatre, and an acted feeling can weigh on people (Hülsheger and Schewe, 2011, on
 * emotional labour).
 */
public final class RolePlayFrame extends LessonRule {

    private static final Set<GroupSize> WITH_SOMEBODY_TO_SPARE = EnumSet.of(GroupSize.TRIO, GroupSize.GROUP);

    private final WordData observing = new WordData(RolePlayFrame.class, "observing");
    private final WordData criteria = new WordData(RolePlayFrame.class, "criteria");
    private final WordData debriefing = new WordData(RolePlayFrame.class, "debriefing");
    private final WordData passing = new WordData(RolePlayFrame.class, "passing");

    public RolePlayFrame() {
        super("exercise.role-play");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        lesson.exercises().stream()
                .filter(exercise -> exercise.kind().equals(Optional.of(ExerciseKind.ROLE_PLAY)))
                .forEach(exercise -> check(exercise, lesson, findings));
    }

    private void check(Exercise exercise, Lesson lesson, Findings findings) {
        String title = PlainText.of(exercise.title());
        require(!exercise.group().equals(Optional.of(GroupSize.INDIVIDUAL)), "alone", exercise.span(), title, findings);
        require(exercise.roles().size() > 1, "roles", exercise.span(), title, findings);
        exercise.roles().stream()
                .filter(role -> PlainText.ofBlocks(role.content()).isBlank())
                .forEach(role -> findings.add(Finding.warning(id(), role.span(), "empty-role", role.role())));
        boolean spare =
                exercise.group().filter(WITH_SOMEBODY_TO_SPARE::contains).isPresent();
        require(!spare || says(observing, exercise, lesson), "observer", exercise.span(), title, findings);
        boolean grid = exercise.sharedGrid() || exercise.grid().isPresent();
        require(grid || says(criteria, exercise, lesson), "criteria", exercise.span(), title, findings);
        require(says(debriefing, exercise, lesson), "debriefing", exercise.span(), title, findings);
        require(says(passing, exercise, lesson), "passing", exercise.span(), title, findings);
    }

    private void require(boolean holds, String problem, Span place, String title, Findings findings) {
        if (!holds) {
            findings.add(Finding.warning(id(), place, problem, title));
        }
    }

    /** A language of whose words nothing is known is taken to say it. */
    private static boolean says(WordData words, Exercise exercise, Lesson lesson) {
        Normalised text = Normalised.of(text(exercise));
        return words.in(lesson.language()).isEmpty() || words.occursIn(text, lesson.language());
    }

    private static String text(Exercise exercise) {
        Stream<String> passages = Stream.of(
                PlainText.ofBlocks(exercise.instructions()),
                exercise.facilitation()
                        .map(notes -> PlainText.ofBlocks(notes.content()))
                        .orElse(""),
                exercise.roles().stream().map(RoleCard::role).collect(Collectors.joining("\n")),
                exercise.roles().stream()
                        .map(role -> PlainText.ofBlocks(role.content()))
                        .collect(Collectors.joining("\n")));
        return passages.collect(Collectors.joining("\n"));
    }
}
