package org.parcours.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parcours.finding.Exemption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

class RawStageTest {

    private final Findings findings = new Findings();

    @Test
    void a_header_value_is_the_rest_of_its_line() {
        RawLesson lesson = read("---", "title: Récapituler : faire", "summary: La règle # 1", "---", "", "Texte");

        assertThat(lesson.header())
                .extracting(HeaderLine::key, HeaderLine::value)
                .containsExactly(tuple("title", "Récapituler : faire"), tuple("summary", "La règle # 1"));
        assertThat(lesson.header().get(0).span()).isEqualTo(new Span("fr/u/l.md", 2, 1, 2, 27));
        assertThat(lesson.body()).isEqualTo("\nTexte\n");
        assertThat(lesson.lines().original(2)).isEqualTo(6);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void one_pair_of_outer_quotes_is_taken_off_a_header_value() {
        RawLesson lesson = read(
                "---",
                "a: \"Oui\"",
                "b: 'C'est'",
                "c: \"Oui\" dit-elle",
                "d: \"Oui\" ou \"non\"",
                "e: no",
                "f: [a, b]",
                "g: ''",
                "---");

        assertThat(lesson.header())
                .extracting(HeaderLine::value)
                .containsExactly("Oui", "C'est", "\"Oui\" dit-elle", "\"Oui\" ou \"non\"", "no", "[a, b]", "");
    }

    @Test
    void a_header_key_may_have_an_accent_and_any_space_before_its_colon() {
        RawLesson lesson = read("---", "durée\u00a0: 25\u00a0", "niveau :2", "public:", "---");

        assertThat(lesson.header())
                .extracting(HeaderLine::key, HeaderLine::value)
                .containsExactly(tuple("durée", "25"), tuple("niveau", "2"), tuple("public", ""));
    }

    @Test
    void anything_else_in_the_header_is_a_finding_on_its_line() {
        read("---", "covers:", "  - a", "", "# note", "---");

        assertThat(findings.sorted())
                .extracting(Finding::rule, Finding::problem, finding -> finding.span()
                        .toString())
                .containsExactly(
                        tuple("header.line", "no-key", "fr/u/l.md:3:3"),
                        tuple("header.line", "no-key", "fr/u/l.md:5:1"));
    }

    @Test
    void the_header_may_be_missing() {
        RawLesson lesson = read("# Titre", "", "Texte", "", "---", "Suite");

        assertThat(lesson.header()).isEmpty();
        assertThat(lesson.body()).isEqualTo("# Titre\n\nTexte\n\n---\nSuite\n");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_header_that_is_not_closed_is_a_finding_and_stays_in_the_text() {
        RawLesson lesson = read("---", "title: A", "", "Texte");

        assertThat(lesson.body()).isEqualTo("---\ntitle: A\n\nTexte\n");
        assertThat(problems()).containsExactly("header.line/not-closed at 1");
    }

    @Test
    void comment_lines_are_taken_out_and_the_lines_around_keep_their_numbers() {
        RawLesson lesson = read("- un", "# note", "- deux", "- trois");

        assertThat(lesson.body()).isEqualTo("- un\n- deux\n- trois\n");
        assertThat(List.of(1, 2, 3)).map(lesson.lines()::original).containsExactly(1, 3, 4);
        assertThat(lesson.lines().original(9)).isEqualTo(4);
    }

    @Test
    void an_exemption_is_about_the_element_that_begins_next() {
        RawLesson lesson = read(
                "# exempt: text.long-sentence because Une citation, telle quelle.",
                "",
                "# autre remarque",
                "[attributs]",
                "- un");

        assertThat(lesson.exemptions())
                .containsExactly(new Exemption(
                        new Span("fr/u/l.md", 1, 1, 1, 65), "text.long-sentence", "Une citation, telle quelle.", 5));
    }

    @Test
    void an_exemption_in_the_header_is_about_its_next_line() {
        RawLesson lesson = read(
                "---",
                "title: A",
                "<!-- exempt: header.duration because atelier -->",
                "",
                "duration: 90",
                "// remarque",
                "---");

        assertThat(lesson.exemptions())
                .extracting(Exemption::rule, Exemption::reason, Exemption::line)
                .containsExactly(tuple("header.duration", "atelier", 5));
        assertThat(lesson.header()).hasSize(2);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void an_exemption_needs_a_rule_a_reason_and_an_element() {
        RawLesson lesson = read(
                "# exempt text.a because oui",
                "# exempt: text because oui",
                "# exempt: text.a",
                "# exempt: text.a because",
                "# Exempt: text.a parce que",
                "# exemple: rien à voir",
                "# exempté plus tard",
                "Texte",
                "# exempt: text.a because fin");

        assertThat(lesson.exemptions()).isEmpty();
        assertThat(problems())
                .containsExactly(
                        "markup.exemption/malformed at 1",
                        "markup.exemption/malformed at 2",
                        "markup.exemption/no-reason at 3",
                        "markup.exemption/no-reason at 4",
                        "markup.exemption/malformed at 5",
                        "markup.exemption/nothing-follows at 9");
    }

    @Test
    void its_findings_can_be_said_in_both_languages() {
        read("---", "- a", "---", "# exempt", "# exempt: a.b", "# exempt: a.b because c");
        read("---");

        assertThat(findings.sorted()).hasSize(5).allSatisfy(finding -> {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                Messages messages = Messages.in(locale);
                assertThat(messages.problem(finding)).doesNotContain("{");
                assertThat(messages.fix(finding)).isNotBlank();
                assertThat(messages.title(finding.rule())).isNotBlank();
            }
        });
    }

    private RawLesson read(String... lines) {
        SourceFile file = new SourceFile("fr/u/l.md", String.join("\n", lines));
        return new RawStage(new HashComments()).read(file, findings);
    }

    private List<String> problems() {
        return findings.sorted().stream()
                .map(f -> f.rule() + "/" + f.problem() + " at " + f.span().line())
                .toList();
    }

    /** A syntax of which every comment begins with {@code #} and a space, and whose attributes stand in brackets. */
    private static final class HashComments implements CommentSyntax {

        @Override
        public List<Comment> comments(List<String> lines, int first) {
            return IntStream.rangeClosed(first, lines.size())
                    .filter(number -> lines.get(number - 1).startsWith("# "))
                    .filter(number -> !lines.get(number - 1).equals("# Titre"))
                    .mapToObj(number -> comment(number, lines.get(number - 1)))
                    .toList();
        }

        private static Comment comment(int number, String line) {
            return new Comment(number, 1, number, line.length() + 1, line.substring(1), "", "");
        }

        @Override
        public boolean preparesNext(String line) {
            return line.startsWith("[");
        }
    }
}
