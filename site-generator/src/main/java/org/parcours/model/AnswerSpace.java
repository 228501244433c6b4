package org.parcours.model;

import java.util.List;
import java.util.Optional;
import org.parcours.model.text.Block;
import org.parcours.model.text.Table;
import org.parcours.source.Span;

/**
 * Room to answer: lines to write on, a table to fill in, or both.
 *
 * @param lines number of ruled lines; 0 where only the table is wanted
 */
public record AnswerSpace(Span span, int lines, List<Block> introduction, Optional<Table> table) {
    public AnswerSpace {
        introduction = List.copyOf(introduction);
    }
}
