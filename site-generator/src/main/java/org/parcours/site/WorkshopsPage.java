package org.parcours.site;

import java.util.List;
import java.util.Optional;

/** The session plans of the course, for who leads the room. */
public record WorkshopsPage(Frame frame, List<Plan> plans) {

    /** @param duration of the whole session, breaks included */
    public record Plan(
            String title, String summary, List<String> audiences, String duration, List<Stretch> stretches) {}

    /**
     * A stretch of a session.
     *
     * @param begins time after the session's start, as people say it: {@code 1 h 05}
     */
    public record Stretch(String begins, String duration, String title, Optional<LessonLink> lesson) {}
}
