package org.parcours.render;

import java.util.List;

/** A unit of an edition. */
public record PublishedUnit(String id, String title, String summary, List<PublishedLesson> lessons) {
    public PublishedUnit {
        lessons = List.copyOf(lessons);
    }
}
