package org.parcours.site;

import java.util.List;
import java.util.Optional;
import org.parcours.model.Lesson;
import org.parcours.model.Unit;
import org.parcours.outline.Outline.Place;

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
        return site.outline().place(id).map(this::lesson);
    }

    LessonLink lesson(Place place) {
        Lesson lesson = place.lesson();
        return new LessonLink(
                lesson.id(),
                place.number(),
                lesson.header().title(),
                lesson.header().summary(),
                page.to(site.lesson(place)),
                site.words().duration(lesson.header().minutes()),
                Words.key(lesson.header().level()));
    }

    List<LessonLink> lessons(List<Place> places) {
        return places.stream().map(this::lesson).toList();
    }

    /** Every unit, in order. */
    List<UnitLink> units() {
        return site.version().units().stream().map(this::unit).toList();
    }

    UnitLink unit(Unit unit) {
        List<Place> places = site.outline().places().stream()
                .filter(place -> place.unit().equals(unit))
                .toList();
        return new UnitLink(
                site.version().units().indexOf(unit) + 1,
                unit.title(),
                unit.summary(),
                page.to(site.unit(unit)),
                site.words().duration(unit.lessons()),
                lessons(places));
    }
}
