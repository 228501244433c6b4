package org.parcours.handbook;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parcours.SampleCourse;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Part;
import org.parcours.model.Settings;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Text;
import org.parcours.source.Span;

/** The sample course with something else in it. */
final class ChangedCourse {

    static final Span PLACE = new Span("fr/ecouter/silences.md", 12, 3, 12, 9);

    private ChangedCourse() {}

    /** With these blocks at the beginning of the lesson on silences. */
    static Course with(Block... blocks) {
        return silences(lesson -> new Lesson(
                lesson.span(),
                lesson.id(),
                lesson.language(),
                lesson.header(),
                Stream.concat(lesson.introduction().stream(), Stream.of(blocks)).toList(),
                lesson.parts()));
    }

    /** With nothing but these parts in the lesson on silences. */
    static Course of(Part... parts) {
        return silences(lesson ->
                new Lesson(lesson.span(), lesson.id(), lesson.language(), lesson.header(), List.of(), List.of(parts)));
    }

    private static Course silences(UnaryOperator<Lesson> change) {
        Course course = SampleCourse.course();
        List<Unit> units = course.versions().get(0).units().stream()
                .map(unit -> new Unit(
                        unit.id(),
                        unit.title(),
                        unit.summary(),
                        unit.lessons().stream()
                                .map(lesson -> lesson.id().equals("silences") ? change.apply(lesson) : lesson)
                                .toList()))
                .toList();
        return new Course(
                course.plan(),
                course.syllabus(),
                course.glossary(),
                course.references(),
                List.of(new Version(SampleCourse.FRENCH, units)));
    }

    /** As if its words were in this language. */
    static Course in(Language language) {
        Course course = SampleCourse.course();
        return new Course(
                course.plan(),
                course.syllabus(),
                course.glossary(),
                course.references(),
                List.of(new Version(language, course.versions().get(0).units())));
    }

    /** On this paper, with model answers for these. */
    static Course on(Settings.Paper paper, Settings.ModelAnswers answers) {
        Course course = SampleCourse.course();
        CoursePlan plan = course.plan();
        Settings settings = new Settings(
                plan.settings().minimum(),
                plan.settings().profile(),
                plan.settings().severities(),
                plan.settings().rules(),
                answers,
                paper);
        CoursePlan changed = new CoursePlan(
                plan.span(),
                plan.id(),
                plan.languages(),
                plan.title(),
                plan.summary(),
                plan.organisation(),
                plan.audiences(),
                plan.variables(),
                plan.units(),
                plan.paths(),
                plan.workshops(),
                Optional.empty(),
                settings);
        return new Course(changed, course.syllabus(), course.glossary(), course.references(), course.versions());
    }

    static Block paragraph(String words) {
        return paragraph(new Text(PLACE, words));
    }

    static Block paragraph(Inline... content) {
        return new Paragraph(PLACE, List.of(content));
    }
}
