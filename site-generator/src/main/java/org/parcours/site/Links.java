package org.parcours.site;

import java.util.List;
import java.util.Optional;

/** Makes links to lessons and units from one page. */
final class Links {

    private final PageScope page;
    private final SiteVersion site;

    Links(PageScope page) {
        this.page = page;
        this.site = page.site();
    }

    /** The link to a lesson of this id, if this version has it. */
    Optional<LessonLink> lesson(String id) {
        return site.lesson(id).map(this::lesson);
    }

    LessonLink lesson(LessonSummary lesson) {
        return new LessonLink(
                lesson.id(),
                lesson.number(),
                lesson.title(),
                lesson.summary(),
                page.to(site.path(lesson)),
                site.words().duration(lesson.minutes()),
                Words.key(lesson.level()));
    }

    List<LessonLink> lessons(List<LessonSummary> lessons) {
        return lessons.stream().map(this::lesson).toList();
    }

    /** Every unit, in order. */
    List<UnitLink> units() {
        return site.units().stream().map(this::unit).toList();
    }

    UnitLink unit(UnitSummary unit) {
        return new UnitLink(
                unit.number(),
                unit.title(),
                unit.summary(),
                page.to(site.path(unit)),
                site.words().duration(unit.lessons()),
                lessons(unit.lessons()));
    }
}
