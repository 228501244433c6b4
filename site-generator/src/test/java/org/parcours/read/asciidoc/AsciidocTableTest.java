package org.parcours.read.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciidocTableTest {

    @Test
    void the_first_row_alone_on_its_line_is_the_header() {
        ReadLesson lesson = ReadLesson.of("|===", "|À dire |À éviter", "", "|a *b* |c", "|d |e\\|f", "| |g", "|===");

        assertThat(lesson.blocks())
                .isEqualTo("Table(Row(Cell(Text(\"À dire\")) Cell(Text(\"À éviter\"))),"
                        + " Row(Cell(Text(\"a \") Strong(Text(\"b\"))) Cell(Text(\"c\")))"
                        + " Row(Cell(Text(\"d\")) Cell(Text(\"e|f\")))"
                        + " Row(Cell() Cell(Text(\"g\"))))");
        assertThat(lesson.problems()).isEmpty();
    }

    @Test
    void a_table_may_have_no_header_and_one_cell_a_line() {
        ReadLesson lesson = ReadLesson.of("[cols=2]", "|===", "|a", "|b", "|c", "|d", "|===");

        assertThat(lesson.blocks())
                .isEqualTo(
                        "Table(-, Row(Cell(Text(\"a\")) Cell(Text(\"b\"))) Row(Cell(Text(\"c\")) Cell(Text(\"d\"))))");
        assertThat(lesson.problems()).isEmpty();
    }

    @Test
    void a_bar_too_many_names_its_row() {
        ReadLesson lesson =
                ReadLesson.of("|===", "|a |b |c", "", "|x |y |z", "|« 3|8 » |non |raison", "|d |e |f", "|===");

        assertThat(lesson.problems()).containsExactly("markup.row-cells/too-many 5", "markup.row-cells/dropped 6");
    }

    @Test
    void a_row_too_short_names_its_row() {
        ReadLesson lesson = ReadLesson.of("|===", "|a |b |c", "", "|x |y", "|d |e |f", "|g |h |i", "|===");

        assertThat(lesson.problems()).contains("markup.row-cells/too-few 4");
    }

    @Test
    void a_letter_or_number_right_before_a_bar_is_a_finding() {
        ReadLesson lesson = ReadLesson.of("|===", "|x |y", "", "|Il y a|deux", "|tu e|s", "2+|large", "|===");

        assertThat(lesson.problems())
                .containsExactly("markup.cell/style 4", "markup.cell/style 5", "markup.cell/span 6");
        assertThat(lesson.blocks()).contains("deux").contains("large");
    }

    @Test
    void cells_of_blocks_and_of_several_paragraphs_are_findings_and_keep_their_text() {
        ReadLesson lesson =
                ReadLesson.of("[cols=\"1,1a\"]", "|===", "|x", "|* un", "* deux", "", "|p", "", "q", "|r", "|===");

        assertThat(lesson.blocks()).contains("un").contains("deux").contains("p q");
        assertThat(lesson.problems())
                .containsExactly("markup.cell/column-style 4", "markup.cell/lines 7", "markup.cell/column-style 10");
    }

    @Test
    void a_comment_between_rows_splits_nothing() {
        ReadLesson lesson =
                ReadLesson.of("|===", "|a |b", "", "|c |d", "// exempt: phrase.x because y", "|e |f", "|===");

        assertThat(lesson.blocks()).contains("Row(Cell(Text(\"e\")) Cell(Text(\"f\")))");
        assertThat(lesson.manuscript().exemptions()).singleElement().satisfies(e -> assertThat(e.line())
                .isEqualTo(6));
    }
}
