package org.parcours.model;

import java.util.ArrayList;
import java.util.List;
import org.parcours.source.Span;

/** A session plan. */
public record Workshop(
        Span span, String id, Localized title, Localized summary, List<Mention> audiences, List<Session> schedule) {
    public Workshop {
        audiences = List.copyOf(audiences);
        schedule = List.copyOf(schedule);
    }

    /**
     * A session in its place.
     *
     * @param begins minutes after the start of the workshop
     */
    public record Begun(Session session, int begins) {}

    /** Its sessions one after the other. */
    public List<Begun> runningOrder() {
        List<Begun> order = new ArrayList<>();
        int begins = 0;
        for (Session session : schedule) {
            order.add(new Begun(session, begins));
            begins += session.minutes();
        }
        return order;
    }

    /** How long it takes, breaks included. */
    public int minutes() {
        return schedule.stream().mapToInt(Session::minutes).sum();
    }
}
