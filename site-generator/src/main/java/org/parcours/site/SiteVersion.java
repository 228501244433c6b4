package org.parcours.site;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parcours.model.Course;
import org.parcours.model.Mention;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.model.text.Language;
import org.parcours.outline.Outline;
import org.parcours.outline.Outline.Place;

/** The site in one language: what its pages share, and where each of them stands below the site's folder. */
final class SiteVersion {

    private final Course course;
    private final Version version;
    private final Outline outline;
    private final Words words;
    private final Map<String, HeadingAnchors> headings = new HashMap<>();
    private final Mentions mentions = new Mentions();

    SiteVersion(Course course, Version version, Words words) {
        this.course = course;
        this.version = version;
        this.outline = Outline.of(version);
        this.words = words;
    }

    Course course() {
        return course;
    }

    Version version() {
        return version;
    }

    Language language() {
        return version.language();
    }

    Outline outline() {
        return outline;
    }

    Words words() {
        return words;
    }

    /** The titles of these audiences. */
    List<String> audiences(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> course.plan().audiences().stream()
                        .filter(audience -> audience.id().equals(mention.id())))
                .map(audience -> audience.title().in(language()))
                .toList();
    }

    /** Which lessons name which terms and sources; filled while their pages are made. */
    Mentions mentions() {
        return mentions;
    }

    /** The headings of a lesson of this version. */
    Optional<HeadingAnchors> headings(String lesson) {
        return Optional.ofNullable(headings.get(lesson));
    }

    void headings(String lesson, HeadingAnchors ofLesson) {
        headings.put(lesson, ofLesson);
    }

    String home() {
        return path("index.html");
    }

    String unit(Unit unit) {
        return path(unit.id() + "/index.html");
    }

    String lesson(Place place) {
        return path(place.unit().id() + "/" + place.lesson().id() + ".html");
    }

    String phrases() {
        return path("phrases.html");
    }

    String glossary() {
        return path("glossary.html");
    }

    String sources() {
        return path("sources.html");
    }

    String workshops() {
        return path("workshops.html");
    }

    /** Every page, for a reader who wants the same page in this language. */
    Set<String> pages() {
        Set<String> pages = new LinkedHashSet<>(Set.of(home(), phrases(), glossary(), sources()));
        version.units().forEach(unit -> pages.add(unit(unit)));
        outline.places().forEach(place -> pages.add(lesson(place)));
        return pages;
    }

    /** The page of this version that says the same as a page of another one: itself, else the home. */
    String counterpart(String page) {
        return Stream.of(language().tag() + page.substring(page.indexOf('/')))
                .filter(pages()::contains)
                .findFirst()
                .orElse(home());
    }

    private String path(String name) {
        return language().tag() + "/" + name;
    }
}
