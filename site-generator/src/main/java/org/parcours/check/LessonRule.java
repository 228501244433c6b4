package org.parcours.check;

import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Registers;

/** A rule that looks at one lesson at a time, and at nothing else but the plan of its course. */
public abstract class LessonRule extends RegisterRule {

    protected LessonRule(String id) {
        super(id);
    }

    @Override
    public final void check(Lesson lesson, Registers registers, Findings findings) {
        check(lesson, registers.plan(), findings);
    }

    /**
     * What it finds follows from this lesson and the plan alone.
     *
     * @param plan what the course says of any lesson, without its units and paths
     */
    public abstract void check(Lesson lesson, CoursePlan plan, Findings findings);
}
