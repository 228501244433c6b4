package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parcours.model.text.Cell;
import org.parcours.model.text.Row;
import org.parcours.model.text.Table;
import org.parcours.model.text.Text;

class ColumnWidthsTest {

    @Test
    void a_column_of_numbers_leaves_its_room_to_one_of_sentences() {
        List<Integer> widths = ColumnWidths.of(table(
                row("Minutes", "La question posée"),
                row("5", "Qu’aurons-nous en sortant, et à quoi cela servira-t-il ?")));
        assertThat(widths.get(0)).isGreaterThanOrEqualTo("Minutes".length()).isLessThan(widths.get(1) / 3);
    }

    @Test
    void columns_to_write_in_share_what_the_numbers_of_the_rows_leave() {
        List<Integer> widths = ColumnWidths.of(table(row("", "Famille", "Force"), row("1", "", ""), row("2", "", "")));
        assertThat(widths.get(0)).isLessThan(10);
        assertThat(widths.get(1)).isCloseTo(widths.get(2), org.assertj.core.data.Offset.offset(3));
    }

    @Test
    void no_column_is_narrower_than_its_longest_word_where_there_is_room() {
        List<Integer> widths = ColumnWidths.of(table(
                row("Transcription", "Mot"),
                row("1", "Une phrase assez longue pour demander de la place. ".repeat(4))));
        assertThat(widths.get(0)).isGreaterThan("Transcription".length());
    }

    @Test
    void every_column_of_a_table_too_wide_for_the_page_keeps_some_room() {
        List<Integer> widths = ColumnWidths.of(table(row(
                Stream.concat(Stream.generate(() -> "anticonstitutionnellement").limit(9), Stream.of("x"))
                        .toArray(String[]::new))));
        assertThat(widths).hasSize(10).allSatisfy(width -> assertThat(width).isPositive());
    }

    @Test
    void columns_of_single_words_stand_at_about_equal_distances() {
        List<Integer> widths = ColumnWidths.of(table(
                row("Famille", "Léger", "Net", "Fort"),
                row("Irritation", "contrarié", "agacé", "en colère"),
                row("Gêne", "embarrassé", "mal à l’aise", "humilié")));
        assertThat(widths).allSatisfy(width -> assertThat(width).isBetween(11, 14));
    }

    @Test
    void rows_need_not_be_of_one_length() {
        assertThat(ColumnWidths.of(table(row("a"), row("a", "b", "c")))).hasSize(3);
    }

    private static Table table(Row header, Row... rows) {
        return new Table(ChangedCourse.PLACE, Optional.of(header), List.of(rows));
    }

    private static Row row(String... cells) {
        return new Row(
                ChangedCourse.PLACE,
                Stream.of(cells)
                        .map(words -> new Cell(
                                ChangedCourse.PLACE,
                                words.isEmpty() ? List.of() : List.of(new Text(ChangedCourse.PLACE, words))))
                        .toList());
    }
}
