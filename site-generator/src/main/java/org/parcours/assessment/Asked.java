package org.parcours.assessment;

import org.parcours.model.Question;

/** A question that a test may ask, and the id of the lesson whose quiz it stands in. */
public record Asked(String lesson, Question question) {

    /** The kind of answer that it wants. */
    String kind() {
        return question.interaction().getClass().getSimpleName();
    }
}
