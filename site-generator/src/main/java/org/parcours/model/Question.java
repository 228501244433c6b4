package org.parcours.model;

import java.util.List;
import java.util.Optional;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.source.Span;

/**
 * Something to answer.
 *
 * @param id stable: where the question was imported, a new import finds it again
 * @param title the heading: the stem, or its first sentence
 * @param stem what stands between the heading and what is to be answered
 * @param points what it is worth, 1 by default
 * @param difficulty 1 (easy) to 3, when its author says so
 * @param feedback for everyone; also for options without their own
 */
public record Question(
        Span span,
        String id,
        List<Inline> title,
        List<Block> stem,
        Interaction interaction,
        List<Integer> objectives,
        int points,
        Optional<Integer> difficulty,
        List<Hint> hints,
        List<Block> feedback) {
    public Question {
        title = List.copyOf(title);
        stem = List.copyOf(stem);
        objectives = List.copyOf(objectives);
        hints = List.copyOf(hints);
        feedback = List.copyOf(feedback);
    }

    /** Whether its answer can be told right from wrong without a person who reads it. */
    public boolean isMarkedAlone() {
        return !(interaction instanceof OpenAnswer);
    }
}
