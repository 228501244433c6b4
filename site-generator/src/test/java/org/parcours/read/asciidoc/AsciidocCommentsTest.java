package org.parcours.read.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parcours.finding.Exemption;
import org.parcours.finding.Findings;
import org.parcours.read.RawLesson;
import org.parcours.read.RawStage;
import org.parcours.source.SourceFile;

class AsciidocCommentsTest {

    @Test
    void a_comment_line_is_taken_out() {
        assertThat(body("* un", "// a", "* deux", "//", "fin")).isEqualTo("* un\n* deux\nfin\n");
    }

    @Test
    void verbatim_and_comment_blocks_keep_what_looks_like_a_comment() {
        String listing = "[source]\n--------\n// a\n--------\n";
        String literal = "....\n----\n// a\n....\n";
        String comments = "/////\n// a\n////\n/////\n";
        String fence = "```java\n// a\n```\n";

        for (String text : new String[] {listing, literal, comments, fence}) {
            assertThat(body((text + "// z").split("\n"))).isEqualTo(text);
        }
    }

    @Test
    void dashes_under_a_heading_open_no_block() {
        assertThat(body("Objectifs", "---------", "// a", "fin")).isEqualTo("Objectifs\n---------\nfin\n");
    }

    @Test
    void an_exemption_passes_over_titles_and_attributes() {
        RawLesson lesson = read("// exempt: text.a because b", "", ".Titre", "[cols=2]", "|===");

        assertThat(lesson.exemptions()).extracting(Exemption::line).containsExactly(5);
    }

    private static String body(String... lines) {
        return read(lines).body();
    }

    private static RawLesson read(String... lines) {
        SourceFile file = new SourceFile("l.adoc", String.join("\n", lines));
        return new RawStage(new AsciidocComments()).read(file, new Findings());
    }
}
