package org.parcours.site;

import java.util.List;
import java.util.Optional;

/**
 * The home of one language: the course as a path.
 *
 * @param size how many units and lessons there are, and how long they take, in words
 * @param paths ways through the course for somebody
 */
public record HomePage(Frame frame, String summary, String size, List<UnitLink> units, List<Path> paths) {

    /**
     * A way through the course.
     *
     * @param assessment where its final assessment is, if it has one
     */
    public record Path(
            String title, String summary, String duration, List<LessonLink> lessons, Optional<String> assessment) {}
}
