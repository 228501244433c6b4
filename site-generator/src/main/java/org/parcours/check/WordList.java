package org.parcours.check;

import java.util.List;
import org.parcours.model.CoursePlan;

/** Words that a course adds to those that a rule knows. */
public record WordList(String rule, String name) implements RuleOption {

    /** The words of this course. */
    public List<String> in(CoursePlan plan) {
        return plan.settings().rules().words(rule, name);
    }
}
