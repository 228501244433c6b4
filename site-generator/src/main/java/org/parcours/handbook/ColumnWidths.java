package org.parcours.handbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parcours.model.text.Cell;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Row;
import org.parcours.model.text.Table;

/**
 * How wide the columns of a table are beside each other, in letters: none narrower than its longest word where there is
 * room for all, what is left to those whose cells are long, so that as few lines as possible are broken.
 */
final class ColumnWidths {

    /** What a line of the text column holds in the type of tables. */
    private static final int LINE = 78;

    /** What the space between two columns takes. */
    private static final int GAP = 2;

    /** Longer words may be broken. */
    private static final int LONGEST_WORD = 20;

    /** Longer cells are broken over several lines in any case. */
    private static final int LONGEST_CELL = 60;

    /** Room to write by hand in a column of empty cells. */
    private static final int TO_WRITE_IN = 24;

    private ColumnWidths() {}

    static List<Integer> of(Table table) {
        List<Row> rows =
                Stream.concat(table.header().stream(), table.rows().stream()).toList();
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        int[] least = new int[columns];
        int[] best = new int[columns];
        rows.forEach(row -> IntStream.range(0, row.cells().size()).forEach(column -> {
            String words = PlainText.of(row.cells().get(column).content());
            least[column] = Math.max(least[column], longestWord(words));
            best[column] = Math.max(best[column], Math.min(words.length(), LONGEST_CELL));
        }));
        for (int column = 0; column < columns; column++) {
            if (isEmpty(table, column)) {
                best[column] = Math.max(best[column], TO_WRITE_IN);
            }
        }
        return shared(least, best);
    }

    private static int longestWord(String words) {
        return Arrays.stream(words.split("[\\s-]+"))
                .mapToInt(word -> Math.min(word.length(), LONGEST_WORD))
                .max()
                .orElse(0);
    }

    private static boolean isEmpty(Table table, int column) {
        return table.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .map(Cell::content)
                .allMatch(content -> PlainText.of(content).isBlank());
    }

    private static List<Integer> shared(int[] least, int[] best) {
        int gaps = GAP * least.length;
        if (gaps + IntStream.of(best).sum() <= LINE) {
            return IntStream.of(best).map(width -> GAP + width).boxed().toList();
        }
        return pressed(
                least, best, Math.max(0, LINE - gaps - IntStream.of(least).sum()));
    }

    /** The longest words first, then the rest of the line in the measure of what each column still wants. */
    private static List<Integer> pressed(int[] least, int[] best, int rest) {
        int wanted = Math.max(
                1, IntStream.range(0, least.length).map(i -> best[i] - least[i]).sum());
        return IntStream.range(0, least.length)
                .map(i -> GAP + least[i] + rest * (best[i] - least[i]) / wanted)
                .boxed()
                .toList();
    }
}
