package org.parcours.check;

/** What a course may choose about a rule, as {@code checks.rules.<rule>.<name>} of course.yaml. */
public sealed interface RuleOption permits Limit, WordList {

    /** The key in course.yaml. */
    String name();
}
