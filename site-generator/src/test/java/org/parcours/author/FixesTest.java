package org.parcours.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;
import org.parcours.compile.CompileRequest;
import org.parcours.compile.Compiler;
import org.parcours.compile.Selection;
import org.parcours.finding.Finding;

class FixesTest {

    private static final String LESSON = "fr/unite-0/lecon-0.md";

    @TempDir
    private Path root;

    private Path course;

    @BeforeEach
    void oneLessonInEachSyntax() throws IOException {
        course = root.resolve("course");
        GeneratedCourse.write(course, 2, 80);
    }

    private Compiler compiler() {
        return Compiler.of(new CompileRequest(
                course, root.resolve("out"), root.resolve("cache"), "default", Selection.ALL, Instant.EPOCH));
    }

    private List<MendedFile> fixes() {
        Compiler compiler = compiler();
        return Fixes.of(course, compiler.course().orElseThrow(), compiler.check());
    }

    private String lesson() throws IOException {
        return Files.readString(course.resolve(LESSON));
    }

    private void change(String typed, String other) throws IOException {
        assertThat(lesson()).contains(typed);
        Files.writeString(course.resolve(LESSON), lesson().replace(typed, other));
    }

    private static String after(List<MendedFile> files) {
        assertThat(files).extracting(MendedFile::path).containsExactly(LESSON);
        return files.get(0).after();
    }

    @Test
    void aSoundCourseStaysAsItIs() {
        assertThat(fixes()).isEmpty();
    }

    @Test
    void straightQuotationMarksBecomeThoseOfTheLanguage() throws IOException {
        String sound = lesson();
        change("puis une question ouverte.", "puis dites \"je note\" sans attendre.");

        assertThat(after(fixes()))
                .isEqualTo(sound.replace("puis une question ouverte.", "puis dites « je note » sans attendre."));
    }

    @Test
    void anIdThatCannotServeIsWrittenAsOne() throws IOException {
        String sound = lesson();
        change("- Id : votre-phrase-lecon-0", "- Id : Votre Phrase lecon 0");

        assertThat(after(fixes())).isEqualTo(sound);
    }

    @Test
    void aMissingPartIsPutWhereItBelongs() throws IOException {
        String text = lesson();
        int start = text.indexOf("## À dire");
        int end = text.indexOf("## Exercices");
        Files.writeString(course.resolve(LESSON), text.substring(0, start) + text.substring(end));

        String after = after(fixes());
        assertThat(after).startsWith(text.substring(0, start) + "## À dire, à éviter\n\n| À dire |");
        assertThat(after).endsWith("\n\n" + text.substring(end));
    }

    @Test
    void linesEndAsTheyDidAndAMarkAtTheStartStays() throws IOException {
        String sound = "\uFEFF" + lesson().replace("\n", "\r\n");
        Files.writeString(
                course.resolve(LESSON), sound.replace("puis une question ouverte.", "puis ( une question ) ouverte."));

        assertThat(after(fixes()))
                .isEqualTo(sound.replace("puis une question ouverte.", "puis (une question) ouverte."));
    }

    @Test
    void theDiffShowsWhatWouldChangeAndNothingIsWritten() throws IOException {
        change("puis une question ouverte.", "puis \"une question\" ouverte.");
        String typed = lesson();

        List<String> diff = fixes().get(0).diff();
        assertThat(diff).anyMatch(line -> line.startsWith("-") && line.contains("\"une question\""));
        assertThat(diff).anyMatch(line -> line.startsWith("+") && line.contains("« une question »"));
        assertThat(lesson()).isEqualTo(typed);
    }

    @Test
    void whatIsMendedIsReportedNoMore() throws IOException {
        change("puis une question ouverte.", "puis ( une question ) , dite \"bien\".");
        fixes().forEach(file -> file.write(course));

        assertThat(compiler().check())
                .extracting(Finding::rule)
                .noneMatch(rule -> rule.equals("language.spacing") || rule.equals("language.quotes"));
    }

    @Test
    void anAsciidocLessonIsMendedWhereItsLineLeavesNoDoubt() throws IOException {
        Path file = course.resolve("fr/unite-0/lecon-1." + Syntax.ADOC.extension());
        String sound = Files.readString(file);
        Files.writeString(file, sound.replace("Id:: votre-phrase-lecon-1", "Id:: Votre phrase lecon 1"));

        assertThat(fixes()).extracting(MendedFile::after).containsExactly(sound);
    }
}
