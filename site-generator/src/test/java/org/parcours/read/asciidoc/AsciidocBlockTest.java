package org.parcours.read.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Quote;
import org.parcours.read.ModelSketch;
import org.parcours.source.Span;

class AsciidocBlockTest {

    @Test
    void headings_come_in_one_flat_list() {
        assertBlocks(
                """
                == Un

                texte

                === Deux

                ==== Trois

                == Quatre
                """,
                """
                Heading(2, Text("Un"))
                Paragraph(Text("texte"))
                Heading(3, Text("Deux"))
                Heading(4, Text("Trois"))
                Heading(2, Text("Quatre"))""");
    }

    @Test
    void an_underlined_heading_is_a_warning() {
        assertThat(ReadLesson.of("Titre", "-----", "", "texte").problems())
                .containsExactly("markup.heading/underlined-here 1");
    }

    @Test
    void boxes_of_a_checklist() {
        assertBlocks(
                "* [x] a\n* [X] b\n* [*] c\n* [ ] d\n* [] e",
                "BulletList(ListItem(CHECKED, Paragraph(Text(\"a\"))) ListItem(CHECKED, Paragraph(Text(\"b\")))"
                        + " ListItem(CHECKED, Paragraph(Text(\"c\"))) ListItem(OPEN, Paragraph(Text(\"d\")))"
                        + " ListItem(NONE, Paragraph(Text(\"[] e\"))))");
    }

    @Test
    void an_ordered_list_keeps_its_start() {
        assertBlocks("3. a\n4. b", "OrderedList(3, " + item("a") + " " + item("b") + ")");
        assertBlocks(". a\n. b", "OrderedList(1, " + item("a") + " " + item("b") + ")");
    }

    @Test
    void descriptions() {
        assertBlocks(
                "Durée:: 8 min\nMatériel::\nRythme:: lent +\nou rapide",
                "DescriptionList(Description(Text(\"Durée\"), Paragraph(Text(\"8 min\")))"
                        + " Description(Text(\"Matériel\"))"
                        + " Description(Text(\"Rythme\"), Paragraph(Text(\"lent\") LineBreak() Text(\"ou rapide\"))))");
    }

    @Test
    void a_quote_right_under_an_item_is_the_items() {
        String expected = "BulletList(ListItem(CHECKED, Paragraph(Text(\"A\")) Quote(Paragraph(Text(\"oui\\nda\")), -))"
                + " ListItem(OPEN, Paragraph(Text(\"B\")) Quote(Paragraph(Text(\"non\")), -)))";

        assertBlocks("* [x] A\n> oui\n> da\n* [ ] B\n> non", expected);
        assertBlocks("* [x] A\n  > oui\n  > da\n* [ ] B\n  > non", expected);
        assertBlocks("* [x] A\n\n  > oui\n  > da\n* [ ] B\n\n  > non", expected);
        assertBlocks("* [x] A\n+\n> oui\n> da\n* [ ] B\n+\n____\nnon\n____", expected);
    }

    @Test
    void a_quote_after_an_empty_line_follows_the_list() {
        assertBlocks("* A\n\n> tous", "BulletList(" + item("A") + ")\nQuote(Paragraph(Text(\"tous\")), -)");
    }

    @Test
    void blocks_in_a_quote_know_their_lines() {
        ReadLesson lesson = ReadLesson.of("== T", "", "> un", ">", "> * deux", "> * trois", "", "fin");
        Quote quote = (Quote) lesson.manuscript().blocks().get(1);
        BulletList list = (BulletList) quote.content().get(1);

        assertThat(quote.span()).isEqualTo(Span.line(ReadLesson.PATH, 3));
        assertThat(list.span().line()).isEqualTo(5);
        assertThat(list.items().get(1).span().line()).isEqualTo(6);
    }

    @Test
    void lines_keep_their_numbers_around_comments_and_quotes_of_items() {
        ReadLesson lesson = ReadLesson.of("// un", "* A", "// deux", "> q", "* B", "", "", "fin", "*suite*");

        assertThat(ModelSketch.placed(lesson.manuscript().blocks()))
                .contains("Paragraph@2:0-2:0(Text@2:0-2:0(\"A\"))")
                .contains("Quote@4:0-4:0")
                .contains("Text@5:0-5:0(\"B\")")
                .contains("Text@8:0-8:0(\"fin\\n\") Strong@9:0-9:0");
    }

    @Test
    void an_attribution_says_who_and_where() {
        String quote = "Quote(Paragraph(Text(\"Dit.\")), Attribution(Text(\"Carl R.\"), Text(\"Notes\")))";

        assertBlocks("[quote, Carl R., Notes]\nDit.", quote);
        assertBlocks("[quote, Carl R., Notes]\n____\nDit.\n____", quote);
        assertBlocks("> Dit.\n> -- Carl R., Notes", quote);
    }

    @Test
    void admonitions() {
        assertBlocks("NOTE: à voir", "Admonition(NOTE, Paragraph(Text(\"à voir\")))");
        assertBlocks(
                "[WARNING]\n====\nun\n\n* deux\n====",
                "Admonition(WARNING, Paragraph(Text(\"un\")) BulletList(" + item("deux") + "))");
    }

    @Test
    void a_trainer_note_whatever_the_case_of_its_mark() {
        String note = "TrainerNote(Paragraph(Text(\"secret\")))";

        assertBlocks("[.trainer]\nsecret", note);
        assertBlocks("[.Trainer]\n--\nsecret\n--", note);
        assertBlocks("[.TRAINER]\n====\nsecret\n====", note);
        assertBlocks("[role=trainer]\n****\nsecret\n****", note);
    }

    @Test
    void a_misspelt_mark_is_an_error_and_shows_learners_nothing() {
        for (String mark : new String[] {"[trainer]", "[Trainer]", "[trainner]", "[.trainr]", "[formateur]"}) {
            ReadLesson lesson = ReadLesson.of("un", "", mark, "secret");

            assertThat(lesson.blocks()).isEqualTo("Paragraph(Text(\"un\"))\nTrainerNote(Paragraph(Text(\"secret\")))");
            assertThat(lesson.problems()).hasSize(1).allMatch(p -> p.matches("markup.mark/(bracket 3|role 4)"));
        }
    }

    @Test
    void unknown_marks_are_errors() {
        assertThat(ReadLesson.of("[.lead]", "texte").problems()).containsExactly("markup.mark/role 2");
        assertThat(ReadLesson.of("[.trainer]", "== Titre").problems()).containsExactly("markup.mark/heading-role 2");
        assertThat(ReadLesson.of("un", "[blabla]", "====", "deux", "====").problems())
                .contains("markup.mark/bracket 2");
    }

    @Test
    void gaps_alone_on_a_line_stay_text() {
        assertBlocks(
                "avant\n[un | deux] et [trois | quatre]\n[un | deux]\n[=a | b]\n[seul]\naprès",
                "Paragraph(Text(\"avant\\n[un | deux] et [trois | quatre]\\n[un | deux]\\n[=a | b]\\n[seul]\\naprès\"))");
        assertBlocks("[un | deux]\n\n[seul]", "Paragraph(Text(\"[un | deux]\"))\nParagraph(Text(\"[seul]\"))");
        assertBlocks("> [un | deux]", "Quote(Paragraph(Text(\"[un | deux]\")), -)");
    }

    @Test
    void initials_dots_and_bullets_at_the_start_of_a_line_stay_text() {
        assertBlocks("M. Ferreira\na. b\niv) c", "Paragraph(Text(\"M. Ferreira\\na. b\\niv) c\"))");
        assertBlocks("> M. Ferreira", "Quote(Paragraph(Text(\"M. Ferreira\")), -)");
        assertBlocks(
                "... je ne sais pas\n\n• puce", "Paragraph(Text(\"... je ne sais pas\"))\nParagraph(Text(\"• puce\"))");
        assertBlocks(
                "* A\n+\nM. Paul", "BulletList(ListItem(NONE, Paragraph(Text(\"A\")) Paragraph(Text(\"M. Paul\"))))");
    }

    @Test
    void three_dots_in_a_list_are_its_third_level() {
        assertBlocks(
                ". a\n.. b\n... c",
                "OrderedList(1, ListItem(NONE, Paragraph(Text(\"a\")) OrderedList(1, ListItem(NONE, Paragraph(Text(\"b\"))"
                        + " OrderedList(1, " + item("c") + ")))))");
    }

    @Test
    void an_indented_paragraph_is_an_error_and_its_text_stays() {
        ReadLesson lesson = ReadLesson.of("* [x] A", "", "  retour *A*", "* [ ] B");

        assertThat(lesson.blocks()).contains("retour *A*").contains("B");
        assertThat(lesson.problems()).containsExactly("markup.indent/literal 3");
    }

    @Test
    void a_list_of_another_kind_after_an_empty_line_follows_the_list() {
        assertBlocks(
                "Durée:: 8\n\n* [ ] a\n* [x] b\n\n. c",
                "DescriptionList(Description(Text(\"Durée\"), Paragraph(Text(\"8\"))))\n"
                        + "BulletList(ListItem(OPEN, Paragraph(Text(\"a\"))) ListItem(CHECKED, Paragraph(Text(\"b\"))))\n"
                        + "OrderedList(1, " + item("c") + ")");
        assertBlocks(
                "* a\n** b\n\n. c",
                "BulletList(ListItem(NONE, Paragraph(Text(\"a\")) BulletList(" + item("b") + ")))\n" + "OrderedList(1, "
                        + item("c") + ")");
    }

    @Test
    void a_list_right_under_an_item_or_attached_to_it_stays_in_it() {
        String nested = "BulletList(ListItem(NONE, Paragraph(Text(\"a\")) OrderedList(1, " + item("b") + ")))";

        assertBlocks("* a\n. b", nested);
        assertBlocks("* a\n+\n. b", nested);
    }

    @Test
    void code_keeps_what_would_be_guarded_elsewhere() {
        assertBlocks(
                "[source,java]\n----\n[un | deux]\n  M. x\n> y\n// z\n&eacute;\n----",
                "CodeBlock(\"java\", \"[un | deux]\\n  M. x\\n> y\\n// z\\n&eacute;\")");
        assertBlocks("[,java]\n----\nx\n----", "CodeBlock(\"java\", \"x\")");
        assertBlocks("....\nM. x\n....", "CodeBlock(\"\", \"M. x\")");
        assertBlocks("```js\nM. x\n```", "CodeBlock(\"js\", \"M. x\")");
    }

    @Test
    void figures_have_caption_and_whole_alternative() {
        assertBlocks(
                ".La *scène*\nimage::x.png[Cliente debout, bras croisés]",
                "Figure(Image(\"x.png\", \"Cliente debout, bras croisés\"), Text(\"La \") Strong(Text(\"scène\")))");
        assertBlocks("image::x.png[Cliente, 300, 200]", "Figure(Image(\"x.png\", \"Cliente\"))");
        assertBlocks("image::x_y.png[]", "Figure(Image(\"x_y.png\", \"\"))");
    }

    @Test
    void rules_and_boxes() {
        assertBlocks(
                "a\n\n'''\n\n---\n\nb",
                "Paragraph(Text(\"a\"))\nThematicBreak()\nThematicBreak()\nParagraph(Text(\"b\"))");
        assertThat(ReadLesson.of("****", "un", "****", "", "====", "deux", "====", "", "<<<")
                        .problems())
                .containsExactly(
                        "markup.unsupported/sidebar 1",
                        "markup.unsupported/example 5",
                        "markup.unsupported/page-break 9");
    }

    @Test
    void what_the_model_cannot_carry_says_so_and_keeps_its_text() {
        ReadLesson lesson = ReadLesson.of(
                "[verse]",
                "un",
                "deux",
                "",
                "[stem]",
                "++++",
                "x < y",
                "++++",
                "",
                "++++",
                "<b>gras</b>",
                "++++",
                "",
                "video::film.mp4[]",
                "",
                ".Titre",
                "texte");

        assertThat(lesson.blocks())
                .contains("Text(\"un\") LineBreak() Text(\"deux\")")
                .contains("x < y")
                .contains("<b>gras</b>")
                .contains("film.mp4")
                .contains("Paragraph(Text(\"Titre\"))");
        assertThat(lesson.problems())
                .containsExactly(
                        "markup.unsupported/verse 2",
                        "markup.unsupported/formula 6",
                        "markup.unsupported/passthrough 10",
                        "markup.unsupported/video 14",
                        "markup.unsupported/block-title 17");
    }

    @Test
    void a_block_that_is_not_closed_is_a_finding() {
        assertThat(ReadLesson.of("====", "texte").problems()).contains("markup.block/not-closed 1");
    }

    private static String item(String words) {
        return "ListItem(NONE, Paragraph(Text(\"" + words + "\")))";
    }

    private static void assertBlocks(String written, String expected) {
        ReadLesson lesson = ReadLesson.of(written.split("\n"));

        assertThat(lesson.blocks()).isEqualTo(expected);
        assertThat(lesson.problems()).isEmpty();
    }
}
