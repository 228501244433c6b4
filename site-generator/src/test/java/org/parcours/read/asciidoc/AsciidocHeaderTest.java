package org.parcours.read.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciidocHeaderTest {

    @Test
    void title_and_attributes_are_header_lines_as_typed() {
        ReadLesson lesson = ReadLesson.of(
                "= Récapituler : l'art & la manière",
                ":durée: 25",
                ":Level: 2",
                ":imagesdir: img",
                ":!toc:",
                ":summary: une \\",
                "  longue phrase",
                "",
                "Texte");

        assertThat(lesson.header())
                .containsExactly(
                        "1 title: Récapituler : l'art & la manière",
                        "2 durée: 25",
                        "3 Level: 2",
                        "6 summary: une longue phrase");
        assertThat(lesson.blocks()).isEqualTo("Paragraph(Text(\"Texte\"))");
        assertThat(lesson.problems()).isEmpty();
    }

    @Test
    void the_header_of_markdown_serves_too() {
        ReadLesson lesson = ReadLesson.of("---", "title: \"A : b\"", "durée: 25", "---", "", "== Un", "", "Texte");

        assertThat(lesson.header()).containsExactly("2 title: A : b", "3 durée: 25");
        assertThat(lesson.manuscript().blocks().get(0).span().line()).isEqualTo(6);
        assertThat(lesson.problems()).isEmpty();
    }

    @Test
    void both_headers_together_are_two_titles_for_others_to_see() {
        assertThat(ReadLesson.of("---", "title: A", "---", "= B", "", "Texte").header())
                .containsExactly("2 title: A", "4 title: B");
    }

    @Test
    void attributes_may_stand_above_the_title_or_without_one() {
        assertThat(ReadLesson.of(":level: 1", "", "= B", "", "Texte").header())
                .containsExactly("1 level: 1", "3 title: B");
        assertThat(ReadLesson.of(":level: 1", "", "Texte").header()).containsExactly("1 level: 1");
    }

    @Test
    void an_underlined_title_is_a_title() {
        assertThat(ReadLesson.of("Titre", "=====", ":level: 1", "", "Texte").header())
                .containsExactly("1 title: Titre", "3 level: 1");
    }

    @Test
    void text_that_touches_the_header_is_an_error_and_stays() {
        ReadLesson lesson = ReadLesson.of("= T", ":level: 1", "Jean Dupont", "v1.0", "", "fin");

        assertThat(lesson.blocks()).isEqualTo("Paragraph(Text(\"Jean Dupont\\nv1.0\"))\nParagraph(Text(\"fin\"))");
        assertThat(lesson.problems()).containsExactly("header.end/text 3");
        assertThat(lesson.manuscript().blocks().get(1).span().line()).isEqualTo(6);
    }

    @Test
    void a_header_line_after_the_header_is_an_error() {
        ReadLesson lesson =
                ReadLesson.of("= T", "", ":duration: 25", ":loc: ici", "", "a {loc}", "", "----", ":level: 1", "----");

        assertThat(lesson.problems()).containsExactly("header.end/attribute 3");
        assertThat(lesson.blocks()).startsWith("Paragraph(Text(\"a ici\"))");
    }

    @Test
    void a_lesson_without_header_has_no_header_lines() {
        assertThat(ReadLesson.of("Texte", "", "== Un").header()).isEmpty();
        assertThat(ReadLesson.of("").header()).isEmpty();
    }
}
