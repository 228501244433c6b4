package org.parcours.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;
import org.parcours.compile.CompileRequest;
import org.parcours.compile.Compiler;
import org.parcours.compile.Selection;
import org.parcours.finding.Finding;

class FixesTest {

    private static final String ANSWER = "puis une question ouverte.";
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

    private Mending mending() {
        Compiler compiler = compiler();
        return Fixes.of(course, compiler.course().orElseThrow(), compiler.check());
    }

    private List<MendedFile> fixes() {
        return mending().files();
    }

    /** A lesson of this syntax, with other words in the model answer of its exercise. */
    private String lesson(Syntax syntax, String words) throws IOException {
        Path file = course.resolve(path(syntax));
        String text = Files.readString(file);
        assertThat(text).contains(ANSWER);
        return text.replace(ANSWER, words);
    }

    private static String path(Syntax syntax) {
        return "fr/unite-0/lecon-" + syntax.ordinal() + "." + syntax.extension();
    }

    /** Types these words; they are then what is written at last. */
    private void assertMended(Syntax syntax, String typed, String mended) throws IOException {
        String wrong = lesson(syntax, typed);
        String right = lesson(syntax, mended);
        Files.writeString(course.resolve(path(syntax)), wrong);

        Mending mending = mending();
        assertThat(mending.files()).extracting(MendedFile::after).containsExactly(right);
        assertThat(mending.left()).isEmpty();
        mending.files().forEach(file -> file.write(course));
        assertThat(mending().files()).isEmpty();
    }

    private void assertLeft(Syntax syntax, String typed, String... problems) throws IOException {
        String wrong = lesson(syntax, typed);
        Files.writeString(course.resolve(path(syntax)), wrong);

        Mending mending = mending();
        assertThat(mending.files()).isEmpty();
        assertThat(mending.left()).extracting(Finding::problem).containsExactly(problems);
        assertThat(mending.left()).extracting(finding -> finding.span().file()).containsOnly(path(syntax));
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

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void inAParagraphOfSeveralLinesMarksAndSpacesAreMendedWhereTheyStand(Syntax syntax) throws IOException {
        assertMended(
                syntax,
                "puis une question\nouverte , dite \"sans\n*hâte*\" et sans\nrien ( ou presque ) autour.\nEnfin,merci.",
                "puis une question\nouverte, dite « sans\n*hâte* » et sans\nrien (ou presque) autour.\nEnfin, merci.");
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void whatStandsWrongInAQuotationIsMendedWithItsMarks(Syntax syntax) throws IOException {
        assertMended(
                syntax,
                "puis \"une question , l´idée et 18h30\" et \"une question , l´idée et 18h30\".",
                "puis « une question, l'idée et 18 h 30 » et « une question, l'idée et 18 h 30 ».");
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void aLongQuotationIsMendedAtBothItsEnds(Syntax syntax) throws IOException {
        String words = "nous avons bien noté votre demande,\net nous vous rappelons demain matin\navant dix heures";
        assertMended(syntax, "puis \"" + words + "\" sans attendre.", "puis « " + words + " » sans attendre.");
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void theSameWordsInCodeStayAsTheyAre(Syntax syntax) throws IOException {
        assertMended(
                syntax,
                "puis une question\nde `\"suivi\"`, jamais\n\"suivi\" tout court.",
                "puis une question\nde `\"suivi\"`, jamais\n« suivi » tout court.");
    }

    @Test
    void whereALineHoldsTheSameWordsTwiceItsAuthorIsAsked() throws IOException {
        assertLeft(Syntax.ADOC, "puis de\n`+\"suivi\"+`, jamais \"suivi\" tout court.", "straight");
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void linesAreNotJoined(Syntax syntax) throws IOException {
        assertLeft(syntax, "puis une question ouverte\n, sans hâte.", "before");
    }

    @Test
    void curvedMarksOfAsciidocBecomeThoseOfTheLanguage() throws IOException {
        assertMended(Syntax.ADOC, "puis \"`une question`\" ouverte.", "puis « une question » ouverte.");
    }

    @Test
    void theTitleOfABlockIsMendedAboveIt() throws IOException {
        assertMended(
                Syntax.ADOC,
                "puis.\n\n.Un signe ( rare )\n====\nBien.\n====",
                "puis.\n\n.Un signe (rare)\n====\nBien.\n====");
    }

    @Test
    void theSummaryOfALessonIsMendedInItsHeader() throws IOException {
        String sound = lesson().replace("duration:", "summary: Dire « bonjour », puis écouter.\nduration:");
        Files.writeString(course.resolve(LESSON), sound.replace("« bonjour », puis", "\"bonjour\", puis"));

        assertThat(after(fixes())).isEqualTo(sound);
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void whateverEditorWroteAFileEveryOtherByteOfItStays(Syntax syntax) throws IOException {
        String typed = lesson(syntax, "puis\tune\u00A0question ;\n  ouverte , dite \"sans\n hâte\" autour.  ");
        String sound = "\uFEFF" + typed.strip().replace("\n", "\r\n");
        Files.write(course.resolve(path(syntax)), sound.getBytes(StandardCharsets.UTF_8));

        fixes().forEach(file -> file.write(course));
        assertThat(Files.readString(course.resolve(path(syntax))))
                .isEqualTo(sound.replace("ouverte ,", "ouverte,")
                        .replace("\"sans", "« sans")
                        .replace("hâte\"", "hâte »"));
    }
}
