package org.parcours.site;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where the headings of the lessons of one version stand. A page is made for it and thrown away, so that what numbers
 * headings is one thing; in that page no link to a heading leads anywhere.
 */
final class LessonHeadings implements HeadingPlaces {

    private final Function<String, Optional<HeadingAnchors>> pages;
    private final Predicate<String> isUnchanged;
    private final Map<String, Optional<HeadingAnchors>> known = new ConcurrentHashMap<>();

    /**
     * @param pages gives the headings of the page of a lesson, by the lesson's id
     * @param isUnchanged whether the page of a lesson is made of what it was made of before
     */
    LessonHeadings(Function<String, Optional<HeadingAnchors>> pages, Predicate<String> isUnchanged) {
        this.pages = pages;
        this.isUnchanged = isUnchanged;
    }

    @Override
    public Optional<String> anchor(String lesson, String heading) {
        return known.computeIfAbsent(lesson, pages).flatMap(headings -> headings.anchor(heading));
    }

    @Override
    public boolean isAsSeen(Seen.Heading heading) {
        return isUnchanged.test(heading.lesson()) || HeadingPlaces.super.isAsSeen(heading);
    }
}
