package org.parcours.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownInlinesTest {

    @Test
    void marks_keep_their_places() {
        assertThat(MarkdownReading.of("Un *mot* **gras** `code` ~~non~~\\", "fin")
                        .placed())
                .isEqualTo("Paragraph@1:1-2:4(Text@1:1-1:4(\"Un \") Emphasis@1:4-1:9(Text@1:5-1:8(\"mot\"))"
                        + " Text@1:9-1:10(\" \") Strong@1:10-1:18(Text@1:12-1:16(\"gras\")) Text@1:18-1:19(\" \")"
                        + " Code@1:19-1:25(\"code\") Text@1:25-1:26(\" \") Struck@1:26-1:33(Text@1:28-1:31(\"non\"))"
                        + " LineBreak@1:33-2:1() Text@2:1-2:4(\"fin\"))");
    }

    @Test
    void one_tilde_lowers_and_a_caret_raises() {
        assertThat(MarkdownReading.of("H~2~O, 1^er^").placed())
                .isEqualTo("Paragraph@1:1-1:13(Text@1:1-1:2(\"H\") Subscript@1:2-1:5(Text@1:3-1:4(\"2\"))"
                        + " Text@1:5-1:9(\"O, 1\") Superscript@1:9-1:13(Text@1:10-1:12(\"er\")))");
    }

    @Test
    void tildes_and_carets_around_spaces_or_escaped_are_text() {
        assertThat(inline("~5 à 6~ a~b c~d e^x y^z \\~2\\~ ~")).isEqualTo("Text(\"~5 à 6~ a~b c~d e^x y^z ~2~ ~\")");
    }

    @Test
    void entities_are_decoded() {
        assertThat(inline("R&D &amp; &nbsp;x &lt;b&gt;")).isEqualTo("Text(\"R&D & \u00a0x <b>\")");
    }

    @Test
    void an_entity_for_what_is_no_character_is_an_error() {
        MarkdownReading reading = MarkdownReading.of("a&#1;b &#xE000;c [l](x&#8;y) &#xD800;");

        assertThat(reading.sketch()).contains("a\uFFFDb \uFFFDc ");
        assertThat(reading.findings()).hasSize(4).allMatch(finding -> finding.rule()
                .equals("markup.character"));
    }

    @Test
    void links_lead_to_the_web_to_lessons_headings_terms_and_sources() {
        assertThat(inline("[a](https://x.fr)")).isEqualTo("Link(WebAddress(\"https://x.fr\"), Text(\"a\"))");
        assertThat(inline("[a](../u/silences.adoc#l-attente)"))
                .isEqualTo("Link(LessonAddress(\"silences\", \"l-attente\"), Text(\"a\"))");
        assertThat(inline("[a](<#L'attente>)")).isEqualTo("Link(LessonAddress(\"\", \"L'attente\"), Text(\"a\"))");
        assertThat(inline("[a](term:ecoute-active)")).isEqualTo("Link(TermAddress(\"ecoute-active\"), Text(\"a\"))");
        assertThat(inline("[a](source:weger-2014)")).isEqualTo("Link(SourceAddress(\"weger-2014\"), Text(\"a\"))");
        assertThat(inline("<source:weger-2014>")).isEqualTo("Link(SourceAddress(\"weger-2014\"))");
    }

    @Test
    void words_in_another_language_say_which() {
        MarkdownReading reading = MarkdownReading.of("[*active* listening](lang:en)");

        assertThat(reading.placed())
                .isEqualTo("Paragraph@1:1-1:30(Foreign@1:1-1:30(Language(\"en\"),"
                        + " Emphasis@1:2-1:10(Text@1:3-1:9(\"active\")) Text@1:10-1:20(\" listening\")))");
        assertThat(MarkdownReading.of("<lang:en> [a](lang:anglais!)").problems())
                .containsExactly("markup.address/language 1:1", "markup.address/language 1:11");
    }

    @Test
    void bare_addresses_are_links() {
        assertThat(MarkdownReading.of("Voir https://x.fr/a. Ou moi@x.fr").placed())
                .isEqualTo("Paragraph@1:1-1:33(Text@1:1-1:6(\"Voir \")"
                        + " Link@1:6-1:20(WebAddress(\"https://x.fr/a\"), Text@1:6-1:20(\"https://x.fr/a\"))"
                        + " Text@1:20-1:25(\". Ou \")"
                        + " Link@1:25-1:33(WebAddress(\"mailto:moi@x.fr\"), Text@1:25-1:33(\"moi@x.fr\")))");
        assertThat(inline("irc://x.fr")).isEqualTo("Text(\"irc://x.fr\")");
    }

    @Test
    void a_link_that_may_not_be_made_is_an_error_and_its_words_stay() {
        for (String address :
                new String[] {"javascript:alert(1)", "JavaScript:x", "file:///x", "data:x", "//x.fr", "x:y"}) {
            MarkdownReading reading = MarkdownReading.of("[mots](" + address + ")");
            assertThat(reading.sketch()).isEqualTo("Paragraph(Text(\"mots\"))");
            assertThat(reading.problems()).containsExactly("markup.address/scheme 1:1");
        }
        assertThat(MarkdownReading.of("<javascript:a>").problems()).containsExactly("markup.address/scheme 1:1");
    }

    @Test
    void an_address_that_lacks_something_is_an_error() {
        assertThat(MarkdownReading.of("[a]() [b](https://) [c](term:) [d](fiche.pdf) [e](mailto:x)")
                        .problems())
                .containsExactly(
                        "markup.address/empty 1:1",
                        "markup.address/incomplete 1:7",
                        "markup.address/incomplete 1:21",
                        "markup.address/file 1:32",
                        "markup.address/incomplete 1:47");
    }

    @Test
    void a_title_that_would_not_be_shown_is_a_warning() {
        assertThat(MarkdownReading.of("[a](#b \"titre\") ![c](d.png \"légende\")")
                        .problems())
                .containsExactly("markup.link-title/not-shown 1:1", "markup.link-title/image 1:17");
    }

    @Test
    void a_note_stands_where_it_is_called() {
        MarkdownReading reading = MarkdownReading.of("Oui[^n].", "", "[^n]: La *note*.");

        assertThat(reading.placed())
                .isEqualTo("Paragraph@1:1-1:9(Text@1:1-1:4(\"Oui\") Footnote@1:4-1:8(Text@3:7-3:10(\"La \")"
                        + " Emphasis@3:10-3:16(Text@3:11-3:15(\"note\")) Text@3:16-3:17(\".\")) Text@1:8-1:9(\".\"))");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void notes_that_are_unknown_unused_or_twice_are_errors() {
        assertThat(MarkdownReading.of("a[^1] b[^2] \\[^3]", "", "[^1]: x", "[^1]: y", "[^4]: z")
                        .problems())
                .containsExactly(
                        "markup.footnote/unknown 1:6", "markup.footnote/twice 4:1", "markup.footnote/unused 5:1");
    }

    @Test
    void a_note_is_one_paragraph() {
        assertThat(MarkdownReading.of("a[^1] b[^2]", "", "[^1]: x", "", "    y", "", "[^2]: - z")
                        .problems())
                .containsExactly("markup.footnote/several-paragraphs 5:5", "markup.footnote/no-paragraph 7:7");
    }

    @Test
    void a_note_in_a_heading_an_image_or_a_note_is_an_error() {
        assertThat(MarkdownReading.of("## A[^1]", "", "![b[^1]](c.png)", "", "d[^2]", "", "[^1]: x", "[^2]: y[^1]")
                        .problems())
                .containsExactly(
                        "markup.footnote/in-heading 1:5",
                        "markup.footnote/in-image 3:4",
                        "markup.footnote/in-note 8:8");
    }

    @Test
    void marks_that_stay_in_the_text_are_a_warning() {
        assertThat(MarkdownReading.of("**Léa :**oui").problems()).containsExactly("markup.stray/shown 1:1");
        assertThat(MarkdownReading.of("un ** mot** et", "", "![x](a b.png)").problems())
                .containsExactly("markup.stray/shown 1:1", "markup.stray/shown 3:1");
        assertThat(MarkdownReading.of("2 * 3 \\*\\*a `**` [un] (deux)").problems())
                .isEmpty();
    }

    @Test
    void variables_stay_as_typed() {
        assertThat(inline("{organisation} `{organisation}`"))
                .isEqualTo("Text(\"{organisation} \") Code(\"{organisation}\")");
    }

    private static String inline(String line) {
        String sketch = MarkdownReading.of(line).sketch();
        assertThat(sketch).startsWith("Paragraph(").endsWith(")");
        return sketch.substring("Paragraph(".length(), sketch.length() - 1);
    }
}
