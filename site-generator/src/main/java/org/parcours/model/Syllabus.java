package org.parcours.model;

import java.util.List;

/** The teaching points that the course must cover. */
public record Syllabus(List<TeachingPoint> points) {
    public Syllabus {
        points = List.copyOf(points);
    }
}
