package org.parcours.check.language;

import org.parcours.check.LessonRule;
import org.parcours.check.Passage;
import org.parcours.check.Passages;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;

/** A rule that looks at one passage of a lesson at a time, in the language of the passage. */
abstract class PassageRule extends LessonRule {

    PassageRule(String id) {
        super(id);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        Passages.of(lesson).forEach(passage -> check(passage, findings));
    }

    abstract void check(Passage passage, Findings findings);
}
