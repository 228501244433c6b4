package org.parcours.audit;

import java.util.stream.Stream;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Localized;
import org.parcours.model.SharedGrid;

/** What the course files, as against the lessons, give learners to read. */
final class CourseWords {

    private CourseWords() {}

    static Stream<String> of(Course course) {
        CoursePlan plan = course.plan();
        Stream<Localized> said = Stream.of(
                        Stream.of(plan.title(), plan.summary()),
                        plan.audiences().stream().map(audience -> audience.title()),
                        plan.units().stream().flatMap(unit -> Stream.of(unit.title(), unit.summary())),
                        plan.paths().stream().flatMap(path -> Stream.of(path.title(), path.summary())),
                        plan.observationGrid().stream().flatMap(CourseWords::grid),
                        course.glossary().terms().stream().flatMap(term -> Stream.of(term.term(), term.definition())),
                        course.references().references().stream()
                                .flatMap(r -> Stream.of(
                                        r.measured(), r.sample(), r.place(), r.limits(), r.where(), r.period())))
                .flatMap(texts -> texts);
        return Stream.of(
                        said.flatMap(text -> text.texts().values().stream()),
                        Stream.of(plan.organisation().name()),
                        course.references().references().stream().flatMap(r -> Stream.of(r.author(), r.title())))
                .flatMap(words -> words);
    }

    private static Stream<Localized> grid(SharedGrid grid) {
        return Stream.concat(Stream.of(grid.title()), grid.criteria().stream());
    }
}
