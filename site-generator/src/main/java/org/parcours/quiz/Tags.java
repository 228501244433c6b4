package org.parcours.quiz;

import java.util.ArrayList;
import java.util.List;
import org.parcours.model.Question;

/** The words by which somebody finds a question again: its unit, its lesson, the objectives that it assesses. */
public final class Tags {

    private Tags() {}

    /** Unit, lesson, {@code lesson-o1} for each objective, {@code difficulty-2} where its author says so. */
    public static List<String> of(QuizBank.Section section, Question question) {
        String lesson = section.lesson().id();
        List<String> tags = new ArrayList<>(List.of(section.unit().id(), lesson));
        question.objectives().forEach(number -> tags.add(lesson + "-o" + number));
        question.difficulty().ifPresent(difficulty -> tags.add("difficulty-" + difficulty));
        return tags;
    }
}
