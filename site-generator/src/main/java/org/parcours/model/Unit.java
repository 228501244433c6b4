package org.parcours.model;

import java.util.List;

/** A unit: lessons that belong together. */
public record Unit(String id, String title, String summary, List<Lesson> lessons) {
    public Unit {
        lessons = List.copyOf(lessons);
    }
}
