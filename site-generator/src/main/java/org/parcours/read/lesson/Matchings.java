package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.model.Distractor;
import org.parcours.model.Matching;
import org.parcours.model.MatchingPair;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Row;
import org.parcours.model.text.Table;

/** Reads a table of two columns with a header row: each row is a right pair, an empty left cell makes a distractor. */
final class Matchings {

    private static final String RULE = "question.pairs";

    private final Assembly assembly;

    Matchings(Assembly assembly) {
        this.assembly = assembly;
    }

    static boolean isMatching(Block block) {
        return block instanceof Table table
                && table.header().isPresent()
                && table.header().get().cells().size() == 2;
    }

    Optional<Matching> read(Table table) {
        List<MatchingPair> pairs = new ArrayList<>();
        List<Distractor> distractors = new ArrayList<>();
        for (Row row : table.rows()) {
            add(row, pairs, distractors);
        }
        if (pairs.size() < 2) {
            assembly.error(RULE, table.span(), "too-few", pairs.size());
            return Optional.empty();
        }
        Row header = table.header().orElseThrow();
        return Optional.of(new Matching(table.span(), cell(header, 0), cell(header, 1), pairs, distractors));
    }

    private void add(Row row, List<MatchingPair> pairs, List<Distractor> distractors) {
        if (row.cells().size() != 2) {
            assembly.error(RULE, row.span(), "columns", row.cells().size());
        } else if (cell(row, 1).isEmpty()) {
            assembly.error(RULE, row.span(), "empty-right");
        } else if (cell(row, 0).isEmpty()) {
            distractors.add(new Distractor(row.span(), cell(row, 1)));
        } else {
            pairs.add(new MatchingPair(row.span(), cell(row, 0), cell(row, 1)));
        }
    }

    private static List<Inline> cell(Row row, int column) {
        return RunningText.trimmed(row.cells().get(column).content());
    }
}
