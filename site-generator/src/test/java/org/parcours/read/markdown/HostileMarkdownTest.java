package org.parcours.read.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lessons that want to make the reader fall over. Each ends in a model, and where something is lost in a finding. */
class HostileMarkdownTest {

    @Test
    void a_thousand_quotes_in_each_other_are_too_deep() {
        assertThat(MarkdownReading.of("> ".repeat(1000) + "mot").problems())
                .containsExactly("markup.too-deep/block 1:119");
    }

    @Test
    void a_thousand_lists_in_each_other_are_too_deep() {
        String lists =
                IntStream.range(0, 1000).mapToObj(i -> "  ".repeat(i) + "- a").collect(joining("\n"));

        assertThat(MarkdownReading.of(lists).problems()).containsExactly("markup.too-deep/block 30:59");
    }

    @Test
    void a_hundred_thousand_marks_on_one_line_are_too_deep() {
        assertThat(MarkdownReading.of("- ".repeat(100_000) + "mot").problems()).contains("markup.too-deep/block 1:59");
        assertThat(MarkdownReading.of("*a ".repeat(30_000) + "b*".repeat(30_000))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("markup.too-deep/inline");
    }

    @Test
    void images_in_each_other_are_too_deep() {
        assertThat(MarkdownReading.of("![".repeat(1000) + "x" + "](u)".repeat(1000))
                        .problems())
                .anyMatch(problem -> problem.startsWith("markup.too-deep/inline"));
    }

    @Test
    void a_lesson_of_ten_thousand_lines_is_read() {
        String lines = IntStream.range(0, 10_000)
                .mapToObj(i -> "Ligne *" + i + "* avec [un lien](#l)\n")
                .collect(joining("\n"));

        MarkdownReading reading = MarkdownReading.of(lines);

        assertThat(reading.manuscript().blocks()).hasSize(10_000);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_table_of_millions_of_cells_is_refused() {
        String table = "|" + "a|".repeat(2000) + "\n|" + "-|".repeat(2000) + "\n" + "|a|\n".repeat(10_000);

        MarkdownReading reading = MarkdownReading.of("Texte", "", table);

        assertThat(reading.problems()).containsExactly("markup.table/too-large 3:0");
    }

    @Test
    void a_table_of_ten_thousand_rows_is_read() {
        String table = "|a|b|c|\n|-|-|-|\n" + "|1|2|3|\n".repeat(10_000);

        assertThat(MarkdownReading.of(table).findings()).isEmpty();
    }

    @Test
    void notes_that_call_each_other_end() {
        MarkdownReading reading = MarkdownReading.of("[^1]", "", "[^1]: un [^2]", "[^2]: deux [^1]");

        assertThat(reading.problems()).containsExactly("markup.footnote/in-note 3:10");
    }

    @Test
    void marks_that_never_close_are_text() {
        for (String mark :
                new String[] {"[", "![", "*a _b ", "`a``", "<", "&#", "~a", "x <!--", "[^9]", "\\|", "](", "a@"}) {
            assertThat(MarkdownReading.of(mark.repeat(20_000)).manuscript().blocks())
                    .hasSize(1);
        }
    }
}
