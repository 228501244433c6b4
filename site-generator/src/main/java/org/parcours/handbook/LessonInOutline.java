package org.parcours.handbook;

import java.util.List;
import java.util.Optional;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.Syllabus;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.model.text.Language;
import org.parcours.render.Publication;
import org.parcours.render.PublishedLesson;
import org.parcours.render.PublishedUnit;
import org.parcours.render.PublishedVersion;
import org.parcours.source.Span;

/**
 * A course in which one lesson has its text, and the others no more than numbers need and what links to them say: their place
 * and their header.
 */
final class LessonInOutline {

    private final Language language;
    private final String lesson;

    private LessonInOutline(Language language, String lesson) {
        this.language = language;
        this.lesson = lesson;
    }

    /** The publication of such a course; nothing where it has no such lesson. */
    static Optional<Publication> of(Publication whole, Language language, String lesson) {
        LessonInOutline outline = new LessonInOutline(language, lesson);
        return whole.versions().stream()
                .filter(version -> version.language().equals(language))
                .filter(version -> version.units().stream()
                        .flatMap(unit -> unit.lessons().stream())
                        .anyMatch(each -> each.id().equals(lesson)))
                .findFirst()
                .map(version -> new Publication(
                        outline.course(whole, version), whole.edition(), whole.folder(), whole.theme()));
    }

    private Course course(Publication whole, PublishedVersion version) {
        List<Unit> units = version.units().stream().map(this::unit).toList();
        return new Course(
                whole.plan(),
                new Syllabus(List.of()),
                whole.glossary(),
                whole.references(),
                List.of(new Version(language, units)));
    }

    private Unit unit(PublishedUnit unit) {
        return new Unit(
                unit.id(),
                unit.title(),
                unit.summary(),
                unit.lessons().stream().map(this::lesson).toList());
    }

    private Lesson lesson(PublishedLesson each) {
        return each.id().equals(lesson)
                ? each.text()
                : new Lesson(Span.file(each.id()), each.id(), language, each.header(), List.of(), List.of());
    }
}
