package org.parcours.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parcours.finding.Exemption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.read.RawLesson;
import org.parcours.read.RawStage;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

class MarkdownCommentsTest {

    private final Findings findings = new Findings();

    @Test
    void a_comment_between_items_or_rows_is_taken_out() {
        assertThat(body("- un", "<!-- a -->", "- deux", "  <!-- b -->", "  suite"))
                .isEqualTo("- un\n- deux\n  suite\n");
        assertThat(body("| a | b |", "|---|---|", "<!-- a -->", "| 1 | 2 |"))
                .isEqualTo("| a | b |\n|---|---|\n| 1 | 2 |\n");
    }

    @Test
    void a_comment_of_several_lines_is_taken_out_with_everything_in_it() {
        RawLesson lesson = read("Avant", "<!-- un", "", "```", "deux -->", "Après", "<!-- a --> <!-- b -->", "Fin");

        assertThat(lesson.body()).isEqualTo("Avant\nAprès\nFin\n");
        assertThat(lesson.lines().original(3)).isEqualTo(8);
    }

    @Test
    void code_keeps_what_looks_like_a_comment() {
        String fenced = "```html\n<!-- a -->\n```\n";
        String quoted = "> ~~~~\n> <!-- a -->\n<!-- b -->\n> ~~~~\n";
        String inItem = "- un\n\n  ```\n  <!-- a -->\n  ```\n";
        String indented = "Texte\n\n    <!-- a -->\n";
        String codeInItem = "- un\n\n      <!-- a -->\n";

        for (String text : new String[] {fenced, quoted, inItem, indented, codeInItem}) {
            assertThat(body(text.split("\n"))).isEqualTo(text);
        }
    }

    @Test
    void a_comment_indented_under_an_item_is_a_comment() {
        assertThat(body("10. un", "    <!-- a -->", "    suite", "- a", "  - b", "    <!-- c -->", "  - d"))
                .isEqualTo("10. un\n    suite\n- a\n  - b\n  - d\n");
    }

    @Test
    void a_fence_is_closed_only_by_as_many_of_its_own_marks() {
        assertThat(body("````", "```", "<!-- a -->", "````", "<!-- b -->", "fin"))
                .isEqualTo("````\n```\n<!-- a -->\n````\nfin\n");
    }

    @Test
    void text_after_a_comment_on_its_line_is_a_finding() {
        read("<!-- a --> perdu");

        assertThat(findings.sorted())
                .extracting(Finding::rule, Finding::problem, Finding::words)
                .containsExactly(tuple("markup.comment", "text-after", List.of("perdu")));
    }

    @Test
    void a_comment_that_is_not_closed_stays_in_the_text() {
        assertThat(body("<!-- a", "", "suite")).isEqualTo("<!-- a\n\nsuite\n");
    }

    @Test
    void an_exemption_may_end_the_last_cell_of_a_row() {
        RawLesson lesson = read(
                "| a | b |",
                "|---|---|",
                "| 1 | 2 <!-- exempt: text.a because a|b --> |",
                "| 3 | 4 | <!-- exempt: text.c because d -->");

        assertThat(lesson.body()).isEqualTo("| a | b |\n|---|---|\n| 1 | 2  |\n| 3 | 4 | \n");
        assertThat(lesson.exemptions())
                .containsExactly(
                        new Exemption(new Span("l.md", 3, 9, 3, 44), "text.a", "a|b", 3),
                        new Exemption(new Span("l.md", 4, 11, 4, 44), "text.c", "d", 4));
        assertThat(findings.sorted()).isEmpty();
    }

    private String body(String... lines) {
        return read(lines).body();
    }

    private RawLesson read(String... lines) {
        return new RawStage(new MarkdownComments()).read(new SourceFile("l.md", String.join("\n", lines)), findings);
    }

    @Test
    void hundreds_of_thousands_of_marks_are_read_in_one_go() {
        assertThat(body("<!-- -->".repeat(200_000), "fin")).isEqualTo("fin\n");
        assertThat(body("> ".repeat(200_000) + "fin")).endsWith("fin\n");
        assertThat(body("<!-- a\n".repeat(200_000))).startsWith("<!-- a\n<!-- a");
    }
}
