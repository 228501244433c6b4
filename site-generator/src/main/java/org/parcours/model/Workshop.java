package org.parcours.model;

import java.util.List;
import org.parcours.source.Span;

/** A session plan. */
public record Workshop(
        Span span, String id, Localized title, Localized summary, List<Mention> audiences, List<Session> schedule) {
    public Workshop {
        audiences = List.copyOf(audiences);
        schedule = List.copyOf(schedule);
    }
}
