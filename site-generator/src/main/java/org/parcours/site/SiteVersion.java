package org.parcours.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parcours.cache.Fingerprint;
import org.parcours.model.Mention;

/** The site in one language: what its pages share, and where each of them stands below the site's folder. */
final class SiteVersion {

    private final Surroundings surroundings;
    private final Fingerprint fingerprint;
    private final HeadingPlaces headings;
    private final Optional<PreviewPanels> panels;
    private final Words words;
    private final List<LessonSummary> lessons;
    private final Map<String, Integer> order = new HashMap<>();

    /** @param panels of a preview; a site that is published has none */
    SiteVersion(Surroundings surroundings, HeadingPlaces headings, Optional<PreviewPanels> panels) {
        this.panels = panels;
        this.surroundings = surroundings;
        this.fingerprint = surroundings.fingerprint();
        this.headings = headings;
        this.words = new Words(surroundings.labels());
        this.lessons = surroundings.units().stream()
                .flatMap(unit -> unit.lessons().stream())
                .toList();
        lessons.forEach(lesson -> order.put(lesson.id(), order.size()));
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The fingerprint of the {@link #surroundings()}. */
    Fingerprint fingerprint() {
        return fingerprint;
    }

    Optional<PreviewPanels> panels() {
        return panels;
    }

    HeadingPlaces headings() {
        return headings;
    }

    Words words() {
        return words;
    }

    /** Every lesson in the order of the course. */
    List<LessonSummary> lessons() {
        return lessons;
    }

    /** The lesson of this id. */
    Optional<LessonSummary> lesson(String id) {
        return Optional.ofNullable(order.get(id)).map(lessons::get);
    }

    Optional<LessonSummary> before(LessonSummary lesson) {
        return at(order.get(lesson.id()) - 1);
    }

    Optional<LessonSummary> after(LessonSummary lesson) {
        return at(order.get(lesson.id()) + 1);
    }

    private Optional<LessonSummary> at(int index) {
        return index >= 0 && index < lessons.size() ? Optional.of(lessons.get(index)) : Optional.empty();
    }

    List<UnitSummary> units() {
        return surroundings.units();
    }

    UnitSummary unit(LessonSummary lesson) {
        return units().get(lesson.unitNumber() - 1);
    }

    /** The titles of these audiences. */
    List<String> audiences(Collection<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> Optional.ofNullable(surroundings.audiences().get(mention.id())).stream())
                .toList();
    }

    String home() {
        return path(PagePaths.HOME);
    }

    String path(UnitSummary unit) {
        return path(PagePaths.unit(unit.id()));
    }

    String path(LessonSummary lesson) {
        return path(PagePaths.lesson(lesson.unit(), lesson.id()));
    }

    /** The final assessment of the path of this id. */
    String assessment(String path) {
        return path(PagePaths.assessment(path));
    }

    String phrases() {
        return path(PagePaths.PHRASES);
    }

    String glossary() {
        return path(PagePaths.GLOSSARY);
    }

    String sources() {
        return path(PagePaths.SOURCES);
    }

    String workshops() {
        return path(PagePaths.WORKSHOPS);
    }

    private String path(String page) {
        return surroundings.language() + "/" + page;
    }

    /** The page of another language that says the same as a page of this one: the one of the same name, else the home. */
    static String counterpart(Surroundings.Other other, String page) {
        String same = page.substring(page.indexOf('/') + 1);
        return other.language() + "/" + (other.pages().contains(same) ? same : PagePaths.HOME);
    }
}
