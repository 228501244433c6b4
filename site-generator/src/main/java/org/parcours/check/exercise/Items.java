package org.parcours.check.exercise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parcours.model.Exercise;
import org.parcours.model.text.Block;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Row;
import org.parcours.model.text.Table;

/**
 * How many things an exercise gives to work on, as far as its text tells: the last of several numbered lists, the first of
 * which are steps; a table whose rows are numbered; a single list of quoted lines, or one that the table to fill in repeats.
 * A single list of steps gives nothing to count.
 */
final class Items {

    private Items() {}

    /** Nothing when nobody can tell. */
    static OptionalInt of(Exercise exercise) {
        Optional<Table> table = tables(exercise.instructions()).stream()
                .filter(Items::isNumbered)
                .findFirst();
        if (table.isPresent()) {
            return OptionalInt.of(table.get().rows().size());
        }
        List<OrderedList> lists = exercise.instructions().stream()
                .filter(OrderedList.class::isInstance)
                .map(OrderedList.class::cast)
                .toList();
        boolean told = lists.size() > 1 || lists.size() == 1 && holdsItems(lists.get(0), exercise);
        return told ? OptionalInt.of(lists.get(lists.size() - 1).items().size()) : OptionalInt.empty();
    }

    private static boolean holdsItems(OrderedList list, Exercise exercise) {
        boolean quoted = list.items().stream()
                .allMatch(item -> PlainText.ofBlocks(item.content()).matches("(?s).*[«“\"].*"));
        boolean repeated = exercise.answerSpace()
                .flatMap(space -> space.table())
                .filter(Items::isNumbered)
                .filter(table -> table.rows().size() == list.items().size())
                .isPresent();
        return quoted || repeated;
    }

    private static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static boolean isNumbered(Table table) {
        List<Row> rows = table.rows();
        return rows.size() > 1
                && IntStream.range(0, rows.size())
                        .allMatch(i -> first(rows.get(i)).equals("" + (i + 1)));
    }

    private static String first(Row row) {
        return PlainText.of(row.cells().get(0).content()).strip();
    }
}
