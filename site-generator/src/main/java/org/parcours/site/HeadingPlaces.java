package org.parcours.site;

import java.util.Optional;

/** Tells where the headings of lessons stand, and nothing else of their texts. */
interface HeadingPlaces {

    /**
     * The anchor of a heading in the page of its lesson.
     *
     * @param lesson id of the lesson
     * @param heading its words
     */
    Optional<String> anchor(String lesson, String heading);

    /** Whether a heading stands where it stood when a page was made that links to it. */
    default boolean isAsSeen(Seen.Heading heading) {
        return anchor(heading.lesson(), heading.words()).equals(heading.anchor());
    }
}
