package org.parcours.compile;

import java.util.Collection;
import java.util.List;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;

/** Checks a course with the rules that look across its lessons: they take longer the more lessons there are. */
@FunctionalInterface
interface CourseChecks {

    /** What these rules find. */
    List<Finding> found(Course course, Collection<Rule> rules);

    /** Asks the rules. */
    static CourseChecks now() {
        return (course, rules) -> {
            Findings found = new Findings();
            rules.parallelStream().forEach(rule -> rule.check(course, found));
            return found.sorted();
        };
    }

    /** What they found before, for who cannot wait. */
    static CourseChecks earlier(List<Finding> found) {
        return (course, rules) -> found;
    }
}
