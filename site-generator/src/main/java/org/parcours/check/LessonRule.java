package org.parcours.check;

import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;

/** A rule that looks at one lesson at a time, and at nothing else but the plan of its course. */
public abstract class LessonRule implements Rule {

    private final String id;

    protected LessonRule(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final void check(Course course, Findings findings) {
        CoursePlan plan = course.plan().ofAnyLesson();
        course.versions().stream()
                .flatMap(version -> version.lessons().stream())
                .forEach(lesson -> check(lesson, plan, findings));
    }

    /**
     * What it finds follows from this lesson and the plan alone, and so stays the same as long as they do.
     *
     * @param plan what the course says of any lesson, without its units and paths
     */
    public abstract void check(Lesson lesson, CoursePlan plan, Findings findings);
}
