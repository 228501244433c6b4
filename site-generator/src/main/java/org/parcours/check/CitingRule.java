package org.parcours.check;

import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.References;

/** A rule that looks at one lesson at a time, at the sources that it may cite, and at nothing else. */
public abstract class CitingRule implements Rule {

    private final String id;

    protected CitingRule(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final void check(Course course, Findings findings) {
        course.versions().stream()
                .flatMap(version -> version.lessons().stream())
                .forEach(lesson -> check(lesson, course.references(), findings));
    }

    /** What it finds follows from this lesson and the sources alone, and so stays the same as long as they do. */
    public abstract void check(Lesson lesson, References references, Findings findings);
}
