package org.parcours.read.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciidocInlineTest {

    @Test
    void marks_of_running_text() {
        assertText(
                "a *fort* _doux_ `code` H~2~O m^2^ [.line-through]#barré# [.lang-en]#hello# [lang=de]#ja#",
                "Text(\"a \") Strong(Text(\"fort\")) Text(\" \") Emphasis(Text(\"doux\")) Text(\" \") Code(\"code\")"
                        + " Text(\" H\") Subscript(Text(\"2\")) Text(\"O m\") Superscript(Text(\"2\")) Text(\" \")"
                        + " Struck(Text(\"barré\")) Text(\" \") Foreign(Language(\"en\"), Text(\"hello\")) Text(\" \")"
                        + " Foreign(Language(\"de\"), Text(\"ja\"))");
    }

    @Test
    void marks_inside_marks() {
        assertText("*a _b_ `c`*", "Strong(Text(\"a \") Emphasis(Text(\"b\")) Text(\" \") Code(\"c\"))");
    }

    @Test
    void typography_comes_out_as_it_was_typed() {
        assertText(
                "l'écoute... l'*ami* 5 -- 6, voilà--là (C) (R) (TM) -> => <- <= d\u2019un",
                "Text(\"l'écoute... l'\") Strong(Text(\"ami\"))"
                        + " Text(\" 5 -- 6, voilà--là (C) (R) (TM) -> => <- <= d\u2019un\")");
    }

    @Test
    void entities_are_the_characters_they_name_and_others_stay_as_typed() {
        assertText(
                "R&D <b> &amp; &eacute;&nbsp;! &#233; &#x2019; &#169; &chat; A&B;",
                "Text(\"R&D <b> & é\u00a0! é \u2019 © &chat; A&B;\")");
    }

    @Test
    void typed_quotation_marks() {
        assertText("dit \"`oui`\" et '`non`'", "Text(\"dit “oui” et ‘non’\")");
    }

    @Test
    void line_ends_are_kept_and_hard_ones_are_line_breaks() {
        assertText(
                "un\n  deux +\ntrois *q* +\nfin",
                "Text(\"un\\ndeux\") LineBreak() Text(\"trois \")" + " Strong(Text(\"q\")) LineBreak() Text(\"fin\")");
    }

    @Test
    void variables_keep_their_names_in_text_and_in_code() {
        assertText(
                "chez {organisation} `{organisation}` {inconnu} \\{organisation}",
                "Text(\"chez {organisation} \") Code(\"{organisation}\") Text(\" {inconnu} {organisation}\")");
    }

    @Test
    void an_attribute_of_the_body_holds_from_where_it_is_set() {
        assertThat(ReadLesson.of("a {loc}", "", ":loc: {organisation} SA", "", "b {loc}")
                        .blocks())
                .isEqualTo("Paragraph(Text(\"a {loc}\"))\nParagraph(Text(\"b {organisation} SA\"))");
    }

    @Test
    void addresses_of_links() {
        assertText("https://x.fr[site]", "Link(WebAddress(\"https://x.fr\"), Text(\"site\"))");
        assertText("https://x.fr", "Link(WebAddress(\"https://x.fr\"), Text(\"https://x.fr\"))");
        assertText("a@b.fr", "Link(WebAddress(\"mailto:a@b.fr\"), Text(\"a@b.fr\"))");
        assertText(
                "link:term:%C3%A9coute%20active[écouter]", "Link(TermAddress(\"écoute active\"), Text(\"écouter\"))");
        assertText("<<source:weger-2014>>", "Link(SourceAddress(\"weger-2014\"))");
        assertText("link:source:weger-2014[Weger]", "Link(SourceAddress(\"weger-2014\"), Text(\"Weger\"))");
        assertText("link:lang:en[listening]", "Foreign(Language(\"en\"), Text(\"listening\"))");
        assertText("xref:autre.adoc#titre[mots]", "Link(LessonAddress(\"autre\", \"titre\"), Text(\"mots\"))");
        assertText("link:../u/autre.adoc[mots]", "Link(LessonAddress(\"autre\", \"\"), Text(\"mots\"))");
        assertText("xref:autre[mots]", "Link(LessonAddress(\"\", \"autre\"), Text(\"mots\"))");
        assertText("link:#l-attente[mots]", "Link(LessonAddress(\"\", \"l-attente\"), Text(\"mots\"))");
    }

    @Test
    void a_heading_is_named_by_its_words_or_by_its_id() {
        ReadLesson lesson = ReadLesson.of(
                "== L'attente",
                "",
                "<<l-attente,a>> <<lattente,b>> <<L'attente,c>> <<x,d>>",
                "",
                "[#x]",
                "== Autre titre");

        assertThat(lesson.blocks())
                .contains("Link(LessonAddress(\"\", \"l-attente\"), Text(\"a\"))")
                .contains("Link(LessonAddress(\"\", \"lattente\"), Text(\"b\"))")
                .contains("Text(\"c\"))")
                .contains("Link(LessonAddress(\"\", \"Autre titre\"), Text(\"d\"))");
        assertThat(lesson.problems()).isEmpty();
    }

    @Test
    void an_address_of_another_kind_is_refused_and_its_words_stay() {
        ReadLesson lesson = ReadLesson.of("link:javascript:alert(1)[clic]");

        assertThat(lesson.blocks()).isEqualTo("Paragraph(Text(\"clic\"))");
        assertThat(lesson.problems()).containsExactly("markup.address/scheme 1");
    }

    @Test
    void words_of_a_link_that_are_taken_for_settings_are_a_finding() {
        assertThat(ReadLesson.of("un", "https://x.fr[a=b, c]").problems()).containsExactly("markup.link-text/lost 2");
    }

    @Test
    void a_footnote_stands_where_it_is_called() {
        assertText(
                "a.footnote:n[Une *note*.] b.footnote:n[]",
                "Text(\"a.\") Footnote(Text(\"Une \") Strong(Text(\"note\")) Text(\".\")) Text(\" b.\")"
                        + " Footnote(Text(\"Une \") Strong(Text(\"note\")) Text(\".\"))");
    }

    @Test
    void footnotes_without_text_and_in_headings_are_findings() {
        ReadLesson lesson = ReadLesson.of("a.footnote:zz[]", "", "== Titre footnote:[x]");

        assertThat(lesson.problems()).containsExactly("markup.footnote/no-text 1", "markup.footnote/under-heading 3");
    }

    @Test
    void an_image_in_a_line_keeps_its_whole_alternative() {
        assertText(
                "voir image:y.png[Un chat, assis, las, 2 fois] là image:z_a.png[]",
                "Text(\"voir \") Image(\"y.png\", \"Un chat, assis, las, 2 fois\") Text(\" là \") Image(\"z_a.png\", \"\")");
    }

    @Test
    void what_the_model_cannot_carry_is_a_finding_and_its_text_stays() {
        ReadLesson lesson = ReadLesson.of(
                "((vu)) stem:[x^2] +++<u>x</u>+++ #fluo#",
                "[.trainer]#secret# [.foo]*x*",
                "a [un | deux]*c*",
                "(((caché)))");

        assertThat(lesson.blocks())
                .isEqualTo("Paragraph(Text(\"vu x^2 <u>x</u> fluo\\nsecret \") Strong(Text(\"x\"))"
                        + " Text(\"\\na [un | deux]\") Strong(Text(\"c\")))");
        assertThat(lesson.problems())
                .containsExactlyInAnyOrder(
                        "markup.unsupported/index-term 1",
                        "markup.unsupported/formula 1",
                        "markup.unsupported/passthrough 1",
                        "markup.unsupported/highlight 1",
                        "markup.mark/inline-trainer 2",
                        "markup.mark/inline-role 2",
                        "markup.mark/gap-as-role 3",
                        "markup.unsupported/index-term 4");
    }

    @Test
    void a_text_that_sets_an_attribute_is_a_finding() {
        assertThat(ReadLesson.of("un", "{set:x:y}deux").problems()).containsExactly("markup.attribute/set-inside 2");
    }

    private static void assertText(String written, String expected) {
        ReadLesson lesson = ReadLesson.of(written.split("\n"));

        assertThat(lesson.blocks()).isEqualTo("Paragraph(" + expected + ")");
        assertThat(lesson.problems()).isEmpty();
    }
}
