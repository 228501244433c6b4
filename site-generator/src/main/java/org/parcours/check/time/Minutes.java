package org.parcours.check.time;

import java.util.List;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.RuleOption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;

/**
 * A lesson takes about as long as it says: learners plan with it, trainers schedule with it. A language whose reading speed is
 * not known here is left alone, and so is a lesson with an exercise whose minutes nobody has given.
 */
public final class Minutes extends LessonRule {

    static final String ID = "time.minutes";

    private static final Limit PERCENT = new Limit(ID, "percent", 25);
    private static final Limit LEAST = new Limit(ID, "least-difference", 5);

    public Minutes() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(
                LessonMinutes.WORDS_PER_MINUTE.get("fr"),
                LessonMinutes.WORDS_PER_MINUTE.get("en"),
                PERCENT,
                LEAST,
                LessonMinutes.NOT_COUNTED);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        int declared = lesson.header().minutes();
        boolean untold = lesson.exercises().stream()
                .anyMatch(exercise -> exercise.minutes().isEmpty());
        boolean isSpeedKnown =
                LessonMinutes.WORDS_PER_MINUTE.containsKey(lesson.language().tag());
        if (declared == 0 || untold || !isSpeedKnown) {
            return;
        }
        LessonMinutes minutes = LessonMinutes.of(lesson, plan);
        double estimate = minutes.total();
        double margin = Math.max(LEAST.in(plan), estimate * PERCENT.in(plan) / 100);
        if (Math.abs(declared - estimate) > margin) {
            findings.add(Finding.warning(
                    ID,
                    lesson.span(),
                    declared < estimate ? "short" : "long",
                    declared,
                    Math.round(estimate),
                    minutes.reading(),
                    minutes.exercises(),
                    minutes.quiz()));
        }
    }
}
