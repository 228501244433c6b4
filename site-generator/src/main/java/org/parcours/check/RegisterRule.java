package org.parcours.check;

import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.Registers;

/** A rule that looks at one lesson at a time, and at nothing else but the registers of its course. */
public abstract class RegisterRule implements Rule {

    private final String id;

    protected RegisterRule(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final void check(Course course, Findings findings) {
        Registers registers = course.registers();
        course.lessons().forEach(lesson -> check(lesson, registers, findings));
    }

    /** What it finds follows from this lesson and the registers alone, and so stays the same as long as they do. */
    public abstract void check(Lesson lesson, Registers registers, Findings findings);
}
