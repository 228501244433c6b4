package org.parcours.site;

import java.util.List;
import java.util.Optional;

/**
 * A question as its page plays it.
 *
 * @param id under which a browser keeps the answer
 * @param number from 1 in its lesson
 * @param feedback for everyone; empty where the author wrote none
 */
public record QuestionView(
        String id,
        int number,
        PartView.Title title,
        List<BlockView> stem,
        InteractionView interaction,
        List<Integer> objectives,
        int points,
        Optional<Integer> difficulty,
        List<List<BlockView>> hints,
        List<BlockView> feedback) {}
