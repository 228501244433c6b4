package org.parcours.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.parcours.read.HeaderLine;

class MarkdownBlocksTest {

    @Test
    void blocks_keep_the_line_and_column_of_the_authors_file() {
        MarkdownReading reading = MarkdownReading.of(
                "---", "title: A", "---", "<!-- note -->", "## Titre *fort*", "", "Un.", "Deux.", "", "---");

        assertThat(reading.placed())
                .isEqualTo("Heading@5:1-5:16(2, Text@5:4-5:10(\"Titre \") Emphasis@5:10-5:16(Text@5:11-5:15(\"fort\")))"
                        + " Paragraph@7:1-8:6(Text@7:1-8:6(\"Un.\\nDeux.\"))"
                        + " ThematicBreak@10:1-10:4()");
        assertThat(reading.manuscript().header())
                .extracting(HeaderLine::key, HeaderLine::value)
                .containsExactly(tuple("title", "A"));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void lists_keep_their_start_and_what_their_items_hold() {
        assertThat(MarkdownReading.of("3. un", "4. deux", "", "   suite", "   - a")
                        .sketch())
                .isEqualTo("OrderedList(3, ListItem(NONE, Paragraph(Text(\"un\")))"
                        + " ListItem(NONE, Paragraph(Text(\"deux\")) Paragraph(Text(\"suite\"))"
                        + " BulletList(ListItem(NONE, Paragraph(Text(\"a\"))))))");
    }

    @Test
    void a_box_is_checked_with_x_or_a_star() {
        MarkdownReading reading = MarkdownReading.of("- [ ] a", "- [x] b", "- [X] *c*", "- [*] d", "1. [x] e");

        assertThat(reading.placed())
                .contains("ListItem@1:1-1:8(OPEN, Paragraph@1:7-1:8(Text@1:7-1:8(\"a\")))")
                .contains("ListItem@2:1-2:8(CHECKED, Paragraph@2:7-2:8(Text@2:7-2:8(\"b\")))")
                .contains("ListItem@3:1-3:10(CHECKED, Paragraph@3:7-3:10(Emphasis@3:7-3:10(Text@3:8-3:9(\"c\"))))")
                .contains("ListItem@4:1-4:8(CHECKED, Paragraph@4:7-4:8(Text@4:7-4:8(\"d\")))")
                .contains("ListItem@5:1-5:9(CHECKED, Paragraph@5:8-5:9(Text@5:8-5:9(\"e\")))");
    }

    @Test
    void what_merely_looks_like_a_box_stays_text() {
        String sketch = MarkdownReading.of(
                        "- []", "- [ x ] a", "- [\u00a0] b", "- [x]mot", "- [x]", "- \\[x] c", "- [y] d")
                .sketch();

        assertThat(sketch).doesNotContain("CHECKED", "OPEN").contains("[x]mot", "[ x ] a", "\"[x] c\"");
    }

    @Test
    void feedback_under_an_option_belongs_to_it() {
        String quoted = MarkdownReading.of("* [x] A", "  > retour", "* [ ] B").sketch();
        String indented =
                MarkdownReading.of("* [x] A", "", "  retour", "* [ ] B").sketch();

        assertThat(quoted)
                .isEqualTo("BulletList(ListItem(CHECKED, Paragraph(Text(\"A\")) Quote(Paragraph(Text(\"retour\")), -))"
                        + " ListItem(OPEN, Paragraph(Text(\"B\"))))");
        assertThat(indented)
                .isEqualTo("BulletList(ListItem(CHECKED, Paragraph(Text(\"A\")) Paragraph(Text(\"retour\")))"
                        + " ListItem(OPEN, Paragraph(Text(\"B\"))))");
    }

    @Test
    void feedback_indented_too_far_is_an_error() {
        assertThat(MarkdownReading.of("* [x] A", "", "        retour").problems())
                .containsExactly("markup.indent/code-inside 3:9");
        assertThat(MarkdownReading.of("* [x] A", "      > retour").problems())
                .containsExactly("markup.indent/quote 2:7");
    }

    @Test
    void what_is_indented_too_little_for_its_item_is_an_error() {
        assertThat(MarkdownReading.of("1. un", "  - a", "2. deux").problems())
                .containsExactly("markup.indent/outside-list 2:3");
        assertThat(MarkdownReading.of("* [ ] A", "* [x] B", " > retour").problems())
                .containsExactly("markup.indent/outside-list 3:2");
        assertThat(MarkdownReading.of("- a", "", " texte", "- b").problems())
                .containsExactly("markup.indent/outside-list 3:2");
        assertThat(MarkdownReading.of("> - a", "> - b", ">", "> texte", "", "- c", "", "> d")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_block_begins_after_its_indentation() {
        assertThat(MarkdownReading.of("   ## Un", "", "  - [x] a", "", "   -    [ ] b")
                        .placed())
                .isEqualTo("Heading@1:4-1:9(2, Text@1:7-1:9(\"Un\"))"
                        + " BulletList@3:3-5:14(ListItem@3:3-3:10(CHECKED, Paragraph@3:9-3:10(Text@3:9-3:10(\"a\")))"
                        + " ListItem@5:4-5:14(OPEN, Paragraph@5:13-5:14(Text@5:13-5:14(\"b\"))))");
    }

    @Test
    void a_quote_stays_plain_with_its_mark_and_its_lines() {
        assertThat(MarkdownReading.of("> [!TRAINER] Rester", "> **Léa** : oui", ">", "> — Carl")
                        .sketch())
                .isEqualTo("Quote(Paragraph(Text(\"[!TRAINER] Rester\\n\") Strong(Text(\"Léa\")) Text(\" : oui\"))"
                        + " Paragraph(Text(\"— Carl\")), -)");
    }

    @Test
    void a_heading_inside_a_quote_or_a_list_is_an_error_and_stays_as_text() {
        MarkdownReading reading = MarkdownReading.of("> ## Un", "", "- ### Deux");

        assertThat(reading.sketch())
                .isEqualTo("Quote(Paragraph(Text(\"Un\")), -) BulletList(ListItem(NONE, Paragraph(Text(\"Deux\"))))");
        assertThat(reading.problems()).containsExactly("markup.heading/inside 1:3", "markup.heading/inside 3:3");
    }

    @Test
    void a_heading_by_underline_is_a_warning() {
        MarkdownReading reading = MarkdownReading.of("Un texte", "---", "", "Suite");

        assertThat(reading.sketch()).startsWith("Heading(2, Text(\"Un texte\"))");
        assertThat(reading.problems()).containsExactly("markup.heading/underlined 1:1");
    }

    @Test
    void a_heading_without_an_ordinary_space_is_an_error() {
        assertThat(MarkdownReading.of("##Exercices").problems()).containsExactly("markup.space/heading 1:1");
        assertThat(MarkdownReading.of("Texte", "", "#\u00a0Titre").problems())
                .containsExactly("markup.space/heading 3:1");
        assertThat(MarkdownReading.of("#merci", "\\##deux", "", "n° ## 3").problems())
                .isEmpty();
    }

    @Test
    void an_item_with_a_non_breaking_space_is_an_error() {
        assertThat(MarkdownReading.of("-\u00a0un").problems()).containsExactly("markup.space/item 1:1");
        assertThat(MarkdownReading.of("1.\u202fun").problems()).containsExactly("markup.space/item 1:1");
        assertThat(MarkdownReading.of("-un", "1.5 litre", "— oui").problems()).isEmpty();
    }

    @Test
    void fenced_code_keeps_its_language_and_its_letters() {
        MarkdownReading reading = MarkdownReading.of("```java", "<!-- a -->", " {nom} *x*", "```");

        assertThat(reading.placed()).isEqualTo("CodeBlock@1:1-4:4(\"java\", \"<!-- a -->\\n {nom} *x*\")");
        assertThat(reading.findings()).isEmpty();
        assertThat(MarkdownReading.of("``` java titre=a", "x", "```").problems())
                .containsExactly("markup.code/words-after-language 1:1");
    }

    @Test
    void code_by_indentation_is_a_warning() {
        MarkdownReading reading = MarkdownReading.of("Texte", "", "    x = 1");

        assertThat(reading.sketch()).endsWith("CodeBlock(\"\", \"x = 1\")");
        assertThat(reading.problems()).containsExactly("markup.indent/code 3:5");
    }

    @Test
    void html_is_shown_as_text_with_a_warning() {
        MarkdownReading reading = MarkdownReading.of("<script>", "alert(1)", "</script>", "", "Un <b>mot</b>.");

        assertThat(reading.sketch())
                .isEqualTo("Paragraph(Text(\"<script>\\nalert(1)\\n</script>\")) Paragraph(Text(\"Un <b>mot</b>.\"))");
        assertThat(reading.problems()).containsExactly("markup.html/shown 1:1", "markup.html/shown 5:4");
    }

    @Test
    void a_bullet_of_a_word_processor_and_a_box_without_its_hyphen_are_errors() {
        assertThat(MarkdownReading.of("• un", "• deux").problems()).containsExactly("markup.space/bullet 1:1");
        assertThat(MarkdownReading.of("- Type : tri", "– Durée : 8 min").problems())
                .containsExactly("markup.space/bullet 2:0");
        assertThat(MarkdownReading.of("- [ ] un", "*[x] deux").problems()).containsExactly("markup.space/box 2:0");
        assertThat(MarkdownReading.of("[x] un").problems()).containsExactly("markup.space/box 1:1");
        assertThat(MarkdownReading.of("- [ ] un", "- [x] deux", "", "Il dit – enfin : oui.", "", "— Bonjour.")
                        .problems())
                .isEmpty();
    }

    @Test
    void marks_of_note_taking_programs_are_shown_with_a_warning() {
        assertThat(MarkdownReading.of("Voir [[une note]].").problems()).containsExactly("markup.stray/notes 1:1");
        assertThat(MarkdownReading.of("![[plan.png]]").problems()).containsExactly("markup.stray/notes 1:1");
        assertThat(MarkdownReading.of("Un ==mot== clair").problems()).containsExactly("markup.stray/notes 1:1");
        assertThat(MarkdownReading.of("1 == 1, et 2 == 2 ; `[[mot]]`").problems())
                .isEmpty();
    }

    @Test
    void a_comment_inside_a_line_or_not_closed_is_an_error() {
        assertThat(MarkdownReading.of("Un <!-- secret --> mot").problems())
                .containsExactly("markup.comment/inside-line 1:4");
        assertThat(MarkdownReading.of("<!-- secret", "", "mot").problems())
                .containsExactly("markup.comment/inside-line 1:1");
    }

    @Test
    void an_image_alone_is_a_figure_and_its_title_the_caption() {
        assertThat(MarkdownReading.of("![Une *file*](photo%20un.png \"Légende\")")
                        .placed())
                .isEqualTo(
                        "Figure@1:1-1:40(Image@1:1-1:40(\"photo un.png\", \"Une file\"), Text@1:1-1:40(\"Légende\"))");
        assertThat(MarkdownReading.of("![](a.png)").sketch()).isEqualTo("Figure(Image(\"a.png\", \"\"))");
    }

    @Test
    void an_image_from_elsewhere_is_an_error_and_its_words_stay() {
        MarkdownReading reading = MarkdownReading.of("![a](https://x.fr/a.png)", "", "un ![b](data:x) et ![c]()");

        assertThat(reading.sketch()).isEqualTo("Paragraph(Text(\"a\")) Paragraph(Text(\"un b et c\"))");
        assertThat(reading.problems())
                .containsExactly("markup.image/outside 1:1", "markup.image/outside 3:4", "markup.image/no-file 3:20");
    }

    @Test
    void a_definition_that_nothing_uses_is_a_warning() {
        MarkdownReading reading =
                MarkdownReading.of("[A B][], [c][D] et ![e].", "", "[a  b]: x", "[d]: x", "[E]: x", "[d]: y", "[f]: x");

        assertThat(reading.problems()).containsExactly("markup.definition/twice 6:1", "markup.definition/unused 7:1");
    }

    @Test
    void gaps_of_a_cloze_stay_text() {
        assertThat(MarkdownReading.of("[un | deux] et [=trois | quatre]", "[seul]")
                        .sketch())
                .isEqualTo("Paragraph(Text(\"[un | deux] et [=trois | quatre]\\n[seul]\"))");
    }
}
