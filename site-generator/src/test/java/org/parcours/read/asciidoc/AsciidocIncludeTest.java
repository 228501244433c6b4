package org.parcours.read.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.model.text.Block;
import org.parcours.read.ModelSketch;
import org.parcours.source.Span;

class AsciidocIncludeTest {

    @TempDir
    Path outside;

    private Path course;

    @BeforeEach
    void make_a_course() throws IOException {
        course = Files.createDirectories(outside.resolve("course"));
        write("course/fr/u/pied.adoc", "Pied *de page*.\n\nM. Paul.\n");
        Files.writeString(outside.resolve("secret.adoc"), "SECRET\n");
    }

    @Test
    void included_text_names_its_own_file_and_line() throws IOException {
        ReadLesson lesson = read("== T", "", "include::pied.adoc[]", "", "fin");

        assertThat(lesson.manuscript().blocks())
                .extracting(Block::span)
                .containsExactly(
                        Span.line("fr/u/l.adoc", 1),
                        Span.line("fr/u/pied.adoc", 1),
                        Span.line("fr/u/pied.adoc", 3),
                        Span.line("fr/u/l.adoc", 5));
        assertThat(lesson.blocks()).contains("Text(\"M. Paul.\")");
        assertThat(lesson.manuscript().included()).containsExactly("fr/u/pied.adoc");
        assertThat(lesson.problems()).isEmpty();
    }

    @Test
    void files_are_named_from_the_file_that_includes_them() throws IOException {
        write("course/commun/a.adoc", "A\n\ninclude::sous/b.adoc[]\n");
        write("course/commun/sous/b.adoc", "B\n");

        ReadLesson lesson = read("include::../../commun/a.adoc[]");

        assertThat(lesson.blocks()).isEqualTo("Paragraph(Text(\"A\"))\nParagraph(Text(\"B\"))");
        assertThat(lesson.manuscript().included()).containsExactly("commun/a.adoc", "commun/sous/b.adoc");
    }

    @Test
    void nothing_is_included_from_outside_the_course() throws IOException {
        Files.createSymbolicLink(course.resolve("fr/u/lien.adoc"), outside.resolve("secret.adoc"));
        Files.createSymbolicLink(course.resolve("fr/u/dossier"), outside);
        String absolute = outside.resolve("secret.adoc").toString();

        ReadLesson lesson = read(
                "include::../../../secret.adoc[]",
                "",
                "include::" + absolute + "[]",
                "",
                "include::lien.adoc[]",
                "",
                "include::dossier/secret.adoc[]",
                "",
                "include::https://example.org/a.adoc[]",
                "",
                "include::file:" + absolute + "[]",
                "",
                "include::{docdir}/../secret.adoc[]",
                "",
                "fin");

        assertThat(lesson.blocks()).isEqualTo("Paragraph(Text(\"fin\"))");
        assertThat(lesson.problems())
                .containsExactly(
                        "include.target/outside 1",
                        "include.target/outside 3",
                        "file.missing/outside 5",
                        "file.missing/outside 7",
                        "include.target/outside 9",
                        "include.target/outside 11",
                        "include.target/outside 13");
    }

    @Test
    void a_missing_file_is_a_finding_and_remembered_for_when_it_comes() throws IOException {
        ReadLesson lesson = read("un", "", "include::absent.adoc[]", "", "fin");

        assertThat(lesson.problems()).containsExactly("file.missing/absent 3");
        assertThat(lesson.manuscript().included()).containsExactly("fr/u/absent.adoc");
        assertThat(lesson.blocks()).endsWith("Paragraph(Text(\"fin\"))");
    }

    @Test
    void a_file_that_includes_itself_is_a_finding() throws IOException {
        write("course/fr/u/a.adoc", "A\n\ninclude::b.adoc[]\n");
        write("course/fr/u/b.adoc", "B\n\ninclude::a.adoc[]\n\nfin\n");

        ReadLesson lesson = read("include::a.adoc[]", "", "include::l.adoc[]");

        assertThat(lesson.blocks())
                .isEqualTo("Paragraph(Text(\"A\"))\nParagraph(Text(\"B\"))\nParagraph(Text(\"fin\"))");
        assertThat(lesson.findings().sorted())
                .extracting(f -> f.rule() + "/" + f.problem() + " " + f.span())
                .containsExactly("include.target/cycle fr/u/b.adoc:3", "include.target/cycle fr/u/l.adoc:3");
    }

    @Test
    void files_that_multiply_end_in_a_finding() throws IOException {
        for (int i = 0; i < 15; i++) {
            String next = "include::f" + (i + 1) + ".adoc[]\n";
            write("course/fr/u/f" + i + ".adoc", next.repeat(10));
        }
        write("course/fr/u/f15.adoc", "x\n");

        assertThat(read("include::f0.adoc[]").problems()).anyMatch(p -> p.startsWith("include.target/too-many"));
    }

    @Test
    void files_in_files_in_files_end_in_a_finding() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("course/fr/u/f" + i + ".adoc", "include::f" + (i + 1) + ".adoc[]\n");
        }

        assertThat(read("include::f0.adoc[]").problems()).containsExactly("include.target/too-deep 1");
    }

    @Test
    void tags_and_lines_choose_a_part() throws IOException {
        write(
                "course/fr/u/p.adoc",
                "un\n\n// tag::a[]\ndeux\n\n// tag::b[]\ntrois\n// end::b[]\n// end::a[]\n\nquatre\n");

        assertThat(text("include::p.adoc[]")).isEqualTo("un deux trois quatre");
        assertThat(text("include::p.adoc[tag=a]")).isEqualTo("deux trois");
        assertThat(text("include::p.adoc[tags=b]")).isEqualTo("trois");
        assertThat(text("include::p.adoc[tags=a;!b]")).isEqualTo("deux");
        assertThat(text("include::p.adoc[tags=!a]")).isEqualTo("un quatre");
        assertThat(text("include::p.adoc[tags=*]")).isEqualTo("deux trois");
        assertThat(text("include::p.adoc[tags=**]")).isEqualTo("un deux trois quatre");
        assertThat(text("include::p.adoc[tags=**;!*]")).isEqualTo("un quatre");
        assertThat(text("include::p.adoc[lines=1]")).isEqualTo("un");
        assertThat(text("include::p.adoc[lines=\"1,7..-1\"]")).isEqualTo("un trois quatre");
        assertThat(text("include::p.adoc[lines=4..7]")).isEqualTo("deux trois");
    }

    @Test
    void a_part_keeps_the_lines_of_its_file() throws IOException {
        write("course/fr/u/p.adoc", "un\n\n// tag::a[]\n// note\ndeux\n\n* x\n> q\n// end::a[]\n");

        ReadLesson lesson = read("include::p.adoc[tag=a]");

        assertThat(lesson.manuscript().blocks())
                .extracting(b -> b.span().toString())
                .containsExactly("fr/u/p.adoc:5", "fr/u/p.adoc:7");
        assertThat(lesson.blocks()).contains("Quote(Paragraph(Text(\"q\")), -)");
    }

    @Test
    void a_missing_tag_is_a_finding() throws IOException {
        assertThat(read("include::pied.adoc[tag=zz]").problems()).containsExactly("include.selection/tag 1");
    }

    @Test
    void levels_and_indents_are_shifted() throws IOException {
        write("course/fr/u/s.adoc", "= Un\n\nx\n\n== Deux\n");
        write("course/fr/u/C.java", "    class C {\n        int x;\n    }\n");

        ReadLesson lesson = read(
                "== T",
                "",
                "include::s.adoc[leveloffset=+2]",
                "",
                "----",
                "include::C.java[indent=0,lines=1..2]",
                "----",
                "",
                "== Fin");

        assertThat(lesson.blocks())
                .isEqualTo(
                        "Heading(2, Text(\"T\"))\nHeading(3, Text(\"Un\"))\nParagraph(Text(\"x\"))\n"
                                + "Heading(4, Text(\"Deux\"))\nCodeBlock(\"\", \"class C {\\n    int x;\")\nHeading(2, Text(\"Fin\"))");
        assertThat(lesson.manuscript().blocks())
                .extracting(b -> b.span().toString())
                .containsExactly(
                        "fr/u/l.adoc:1",
                        "fr/u/s.adoc:1",
                        "fr/u/s.adoc:3",
                        "fr/u/s.adoc:5",
                        "fr/u/l.adoc:5",
                        "fr/u/l.adoc:9");
    }

    @Test
    void lines_are_right_around_and_inside_blocks_that_include() throws IOException {
        write("course/fr/u/rangs.adoc", "|a |b\n|c |d\n");
        write("course/fr/u/suite.adoc", "* deux\n* trois\n");

        ReadLesson lesson = read(
                "====",
                "include::pied.adoc[]",
                "ifdef::absent[]",
                "endif::[]",
                "",
                "après",
                "====",
                "",
                "|===",
                "include::rangs.adoc[]",
                "|e |f",
                "|===",
                "",
                "* un",
                "include::suite.adoc[]",
                "* quatre",
                "+",
                "suite",
                "",
                "fin");

        String placed = ModelSketch.placed(lesson.manuscript().blocks());
        assertThat(placed)
                .contains("Text@1:0-1:0(\"Pied \")")
                .contains("Text@3:0-3:0(\"M. Paul.\")")
                .contains("Text@6:0-6:0(\"après\")")
                .contains("Text@1:0-1:0(\"a\")")
                .contains("Text@2:0-2:0(\"c\")")
                .contains("Text@11:0-11:0(\"e\")")
                .contains("Text@14:0-14:0(\"un\")")
                .contains("Text@1:0-1:0(\"deux\")")
                .contains("Text@16:0-16:0(\"quatre\")")
                .contains("Text@18:0-18:0(\"suite\")")
                .contains("Text@20:0-20:0(\"fin\")");
    }

    @Test
    void code_is_included_untouched() throws IOException {
        write("course/fr/u/c.adoc", "* a\n> b\n// c\n[un]\nM. x\n&eacute;\n");

        assertThat(read("----", "include::c.adoc[]", "----").blocks())
                .isEqualTo("CodeBlock(\"\", \"* a\\n> b\\n// c\\n[un]\\nM. x\\n&eacute;\")");
    }

    @Test
    void exemptions_and_findings_of_included_text_name_its_file() throws IOException {
        write("course/fr/u/p.adoc", "un\n\n// tag::a[]\n// exempt: text.a because b\n[.zut]\ndeux\n// end::a[]\n");

        ReadLesson lesson = read("include::p.adoc[tag=a]");

        assertThat(lesson.manuscript().exemptions())
                .singleElement()
                .satisfies(e -> assertThat(e.span() + " " + e.line()).isEqualTo("fr/u/p.adoc:4:1 6"));
        assertThat(lesson.findings().sorted()).singleElement().satisfies(f -> assertThat(f.rule() + f.span())
                .isEqualTo("markup.markfr/u/p.adoc:6"));
    }

    @Test
    void conditions_decide_what_is_read() throws IOException {
        assertThat(text("ifdef::organisation[]", "oui", "endif::[]", "ifndef::organisation[]", "non", "endif::[]"))
                .isEqualTo("oui");
    }

    private String text(String... lines) throws IOException {
        ReadLesson lesson = read(lines);
        assertThat(lesson.problems()).isEmpty();
        return String.join(" ", ModelWords.of(lesson.manuscript().blocks()));
    }

    private ReadLesson read(String... lines) throws IOException {
        write("course/fr/u/l.adoc", String.join("\n", lines) + "\n");
        return ReadLesson.file(course, "fr/u/l.adoc");
    }

    private void write(String path, String text) throws IOException {
        Path file = outside.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
