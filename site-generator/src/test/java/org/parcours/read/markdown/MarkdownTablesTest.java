package org.parcours.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTablesTest {

    @Test
    void a_table_has_a_header_and_rows_of_cells() {
        MarkdownReading reading = MarkdownReading.of("| A | B |", "|---|:-:|", "| *a* | b |", "|  | c |");

        assertThat(reading.placed())
                .isEqualTo("Table@1:1-4:9(Row@1:1-1:10(Cell@1:2-1:5(Text@1:3-1:4(\"A\"))"
                        + " Cell@1:6-1:9(Text@1:7-1:8(\"B\"))),"
                        + " Row@3:1-3:12(Cell@3:2-3:7(Emphasis@3:3-3:6(Text@3:4-3:5(\"a\")))"
                        + " Cell@3:8-3:11(Text@3:9-3:10(\"b\")))"
                        + " Row@4:1-4:9(Cell@4:2-4:4() Cell@4:5-4:8(Text@4:6-4:7(\"c\"))))");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void an_escaped_bar_is_text_and_moves_no_place() {
        MarkdownReading reading =
                MarkdownReading.of("|A|B|", "|-|-|", "| « 3\\|8 » *x* `a\\|b` [^1] | non[^1] |", "", "[^1]: n");

        assertThat(reading.placed())
                .contains("Text@3:3-3:12(\"« 3|8 » \") Emphasis@3:12-3:15(Text@3:13-3:14(\"x\")) Text@3:15-3:16(\" \")")
                .contains("Code@3:16-3:22(\"a|b\")")
                .contains("Footnote@3:23-3:27(");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_row_with_more_or_fewer_cells_than_the_header_is_an_error() {
        MarkdownReading reading = MarkdownReading.of(
                "| A | B | C |",
                "|---|---|---|",
                "| « 3|8 » | non | raison |",
                "| a | b |",
                "| a | `b|c` | d |",
                "a|b|c");

        assertThat(reading.problems())
                .containsExactly(
                        "markup.row-cells/too-many 3:1",
                        "markup.row-cells/too-few 4:1",
                        "markup.row-cells/too-many 5:1");
        assertThat(reading.findings().get(0).words()).containsExactly("4", "3");
    }

    @Test
    void a_header_with_fewer_cells_than_dashes_is_an_error() {
        assertThat(MarkdownReading.of("| A |", "|---|---|", "| a |").problems())
                .containsExactly("markup.row-cells/header 1:1");
    }

    @Test
    void a_row_that_belongs_to_no_table_is_an_error() {
        assertThat(MarkdownReading.of("| A | B |", "|---|---|", "| a | b |", "", "| c | d |")
                        .problems())
                .containsExactly("markup.table/no-table 5:1");
        assertThat(MarkdownReading.of("| A | B |", "|---|", "| a | b |").problems())
                .containsExactly("markup.table/no-table 1:1");
        assertThat(MarkdownReading.of("\\| A").problems()).isEmpty();
    }

    @Test
    void comments_between_rows_do_not_end_the_table() {
        MarkdownReading reading = MarkdownReading.of(
                "| A |",
                "|---|",
                "| a |",
                "<!-- exempt: text.a because b -->",
                "| c <!-- exempt: text.d because e|f --> |");

        assertThat(reading.sketch())
                .isEqualTo("Table(Row(Cell(Text(\"A\"))), Row(Cell(Text(\"a\"))) Row(Cell(Text(\"c\"))))");
        assertThat(reading.manuscript().exemptions())
                .extracting(e -> e.rule() + " " + e.line())
                .containsExactly("text.a 5", "text.d 5");
        assertThat(reading.findings()).isEmpty();
    }
}
