package org.parcours.handbook;

import java.util.List;

/** The session plans of the course, for who leads the room. */
public record WorkshopsPage(Frame frame, String id, List<Plan> plans) {
    public WorkshopsPage {
        plans = List.copyOf(plans);
    }

    /**
     * A session.
     *
     * @param duration breaks included
     */
    public record Plan(String title, String summary, String duration, List<String> audiences, List<Stretch> stretches) {
        public Plan {
            audiences = List.copyOf(audiences);
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * A stretch of a session.
     *
     * @param begins how long after the session's start, {@code 1 h 05}
     * @param lesson the lesson that it works with, or empty
     */
    public record Stretch(String begins, String duration, String title, List<Worked> lesson) {
        public Stretch {
            lesson = List.copyOf(lesson);
        }
    }

    /**
     * A lesson of this book.
     *
     * @param id of its first page
     */
    public record Worked(String id, String number, String title) {}
}
