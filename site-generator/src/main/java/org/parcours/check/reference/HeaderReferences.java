package org.parcours.check.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Audience;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.Mention;
import org.parcours.model.TeachingPoint;

/** The audiences, teaching points and prerequisites that a header names are those of the course. */
public final class HeaderReferences implements Rule {

    @Override
    public String id() {
        return "reference.header";
    }

    @Override
    public void check(Course course, Findings findings) {
        Set<String> audiences = ids(course.plan().audiences().stream().map(Audience::id));
        Set<String> lessons = ids(course.plan().units().stream()
                .flatMap(unit -> unit.lessons().stream())
                .map(Mention::id));
        Set<String> points = ids(course.syllabus().points().stream().map(TeachingPoint::id));
        Set<String> noise = ids(course.syllabus().points().stream()
                .filter(point -> point.status() == TeachingPoint.Status.NOISE)
                .map(TeachingPoint::id));
        course.lessons().map(Lesson::header).forEach(header -> {
            known(header.audiences(), audiences, "audience", findings);
            known(header.after(), lessons, "after", findings);
            known(header.covers(), points, "covers", findings);
            header.covers().stream()
                    .filter(mention -> noise.contains(mention.id()))
                    .forEach(mention -> findings.add(Finding.error(id(), mention.span(), "noise", mention.id())));
        });
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }

    private void known(List<Mention> mentions, Set<String> ids, String problem, Findings findings) {
        mentions.stream()
                .filter(mention -> !ids.contains(mention.id()))
                .forEach(mention -> findings.add(Finding.error(id(), mention.span(), problem, mention.id())));
    }
}
