package org.parcours.model;

import java.util.List;
import org.parcours.source.Span;

/** A unit as planned: the lessons by id, in order. */
public record UnitPlan(Span span, String id, Localized title, Localized summary, List<Mention> lessons) {
    public UnitPlan {
        lessons = List.copyOf(lessons);
    }
}
