package org.parcours.check.reference;

import java.util.List;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Audience;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.Mention;
import org.parcours.model.TeachingPoint;
import org.parcours.model.UnitPlan;

/** The audiences, teaching points and prerequisites that a header names are those of the course. */
public final class HeaderReferences implements Rule {

    @Override
    public String id() {
        return "reference.header";
    }

    @Override
    public void check(Course course, Findings findings) {
        course.versions().stream()
                .flatMap(version -> version.lessons().stream())
                .forEach(lesson -> check(lesson, course, findings));
    }

    private void check(Lesson lesson, Course course, Findings findings) {
        List<String> audiences =
                course.plan().audiences().stream().map(Audience::id).toList();
        known(lesson.header().audiences(), audiences, "audience", findings);
        known(lesson.header().after(), lessons(course), "after", findings);
        known(
                lesson.header().covers(),
                course.syllabus().points().stream().map(TeachingPoint::id).toList(),
                "covers",
                findings);
        lesson.header().covers().stream()
                .filter(mention -> course.syllabus().points().stream()
                        .anyMatch(point ->
                                point.id().equals(mention.id()) && point.status() == TeachingPoint.Status.NOISE))
                .forEach(mention -> findings.add(Finding.error(id(), mention.span(), "noise", mention.id())));
    }

    private static List<String> lessons(Course course) {
        return course.plan().units().stream()
                .map(UnitPlan::lessons)
                .flatMap(List::stream)
                .map(Mention::id)
                .toList();
    }

    private void known(List<Mention> mentions, List<String> ids, String problem, Findings findings) {
        mentions.stream()
                .filter(mention -> !ids.contains(mention.id()))
                .forEach(mention -> findings.add(Finding.error(id(), mention.span(), problem, mention.id())));
    }
}
