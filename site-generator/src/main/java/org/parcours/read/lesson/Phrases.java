package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.model.PhrasePair;
import org.parcours.model.PhrasesPart;
import org.parcours.model.text.Block;
import org.parcours.model.text.Cell;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Row;
import org.parcours.model.text.Table;

/** Reads the pairs of phrases: a table of three columns, say, avoid, why, one pair a row under a header row. */
final class Phrases {

    private static final String RULE = "structure.phrases";
    private static final List<String> COLUMNS = List.of("say", "avoid", "why");

    private final Assembly assembly;

    Phrases(Assembly assembly) {
        this.assembly = assembly;
    }

    PhrasesPart read(Section section) {
        Leftovers leftovers = new Leftovers(section.title(), assembly);
        List<PhrasePair> pairs = new ArrayList<>();
        boolean any = false;
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                any = true;
                leftovers.open();
                rows(table).forEach(row -> pair(row, pairs.size() + 1).ifPresent(pairs::add));
            } else {
                leftovers.add(block);
            }
        }
        if (!any) {
            assembly.error(RULE, section.span(), "no-table", section.title());
        }
        return new PhrasesPart(section.span(), leftovers.introduction(), pairs);
    }

    /** The rows that hold pairs: a first row of the header's words is the header, wherever the syntax put it. */
    private List<Row> rows(Table table) {
        if (table.header().isPresent()) {
            checkOrder(table.header().get());
            return table.rows();
        }
        if (!table.rows().isEmpty() && columns(table.rows().get(0)).equals(COLUMNS)) {
            return table.rows().subList(1, table.rows().size());
        }
        assembly.error(RULE, table.span(), "no-header", header());
        return table.rows();
    }

    private void checkOrder(Row header) {
        List<String> columns = columns(header);
        boolean known = columns.stream().filter(COLUMNS::contains).count() > 1;
        if (known && !columns.equals(COLUMNS) && columns.size() == COLUMNS.size() && !inPlace(columns)) {
            assembly.error(RULE, header.span(), "order", header());
        }
    }

    private static boolean inPlace(List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (COLUMNS.contains(columns.get(i)) && !columns.get(i).equals(COLUMNS.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<String> columns(Row row) {
        return row.cells().stream()
                .map(cell -> assembly.lexicon()
                        .meaning("column", PlainText.of(cell.content()))
                        .orElse(""))
                .toList();
    }

    private String header() {
        return "| "
                + String.join(
                        " | ",
                        COLUMNS.stream()
                                .map(c -> assembly.lexicon().word("column", c))
                                .toList()) + " |";
    }

    private Optional<PhrasePair> pair(Row row, int number) {
        if (row.cells().size() != COLUMNS.size()) {
            assembly.error(RULE, row.span(), "columns", row.cells().size());
            return Optional.empty();
        }
        List<List<Inline>> cells = row.cells().stream()
                .map(Cell::content)
                .map(RunningText::trimmed)
                .toList();
        return Optional.of(
                new PhrasePair(row.span(), assembly.lesson() + "-" + number, cells.get(0), cells.get(1), cells.get(2)));
    }
}
