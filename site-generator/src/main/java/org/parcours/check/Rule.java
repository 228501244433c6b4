package org.parcours.check;

import java.util.List;
import org.parcours.finding.Findings;
import org.parcours.model.Course;

/** Something that must hold for a course. A rule is pure: a course goes in, findings come out. */
public interface Rule {

    /** {@code group.name}, for ever the same; its page is {@code docs/rules/<id>.md}. */
    String id();

    void check(Course course, Findings findings);

    /** The numbers and lists that a course may set for it. */
    default List<RuleOption> options() {
        return List.of();
    }
}
