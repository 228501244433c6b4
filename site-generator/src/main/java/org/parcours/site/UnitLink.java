package org.parcours.site;

import java.util.List;

/** A unit as the path shows it, with its lessons. */
public record UnitLink(
        int number, String title, String summary, String href, String duration, List<LessonLink> lessons) {}
