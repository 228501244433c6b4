package org.parcours.check;

import org.parcours.model.CoursePlan;

/**
 * A number that a rule compares with.
 *
 * @param standard what counts when a course says nothing
 */
public record Limit(String rule, String name, double standard) implements RuleOption {

    /** The number that counts in this course. */
    public double in(CoursePlan plan) {
        return plan.settings().rules().number(rule, name).orElse(standard);
    }
}
