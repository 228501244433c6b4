package org.parcours.check.syllabus;

import java.util.Set;
import java.util.stream.Collectors;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.Mention;
import org.parcours.model.TeachingPoint;

/**
 * Some lesson claims each point that the course must teach, or may teach with care: a curriculum map is the base of
 * constructive alignment (Biggs, 1996). Claims of what is not in the syllabus are the matter of {@code reference.header}.
 */
public final class SyllabusCoverage implements Rule {

    @Override
    public String id() {
        return "syllabus.coverage";
    }

    @Override
    public void check(Course course, Findings findings) {
        Set<String> claimed = course.lessons()
                .flatMap(lesson -> lesson.header().covers().stream())
                .map(Mention::id)
                .collect(Collectors.toSet());
        course.syllabus().points().stream()
                .filter(point -> point.status() != TeachingPoint.Status.NOISE)
                .filter(point -> !claimed.contains(point.id()))
                .forEach(point -> findings.add(Finding.error(
                        id(),
                        point.span(),
                        "unclaimed",
                        point.id(),
                        point.point().in(course.plan().languages().get(0)))));
    }
}
