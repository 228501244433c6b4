package org.parcours.read.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.finding.Exemption;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.Version;
import org.parcours.model.text.Language;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Text;
import org.parcours.read.CourseOnDisk;
import org.parcours.read.HeaderLine;
import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

class CourseReaderTest {

    private static final Language FR = new Language("fr");
    private static final Language EN = new Language("en");

    private static final String COURSE =
            """
            id: ecoute
            languages: [fr, en]
            title: Écouter
            variables: {organisation: {fr: Alizé, en: Breeze}}
            units:
              - id: entendre
                title: {fr: Entendre, en: Hearing}
                lessons: [silences, indices]
              - id: dire
                title: {fr: Dire, en: Saying}
                lessons: [mots]
            """;

    @TempDir
    private Path root;

    private CourseOnDisk course;

    @BeforeEach
    void courseWithThreeLessons() throws IOException {
        course = new CourseOnDisk(root)
                .with("course.yaml", COURSE)
                .with("fr/entendre/silences.md", "Les silences chez {organisation}")
                .with("fr/entendre/indices.adoc", "Les indices")
                .with("fr/dire/mots.md", "Les mots");
    }

    @Test
    void lessonsComeInTheOrderOfTheCourseWhateverTheirSyntax() throws IOException {
        course.with("en/entendre/silences.adoc", "Silences at {organisation}");

        Course read = read();

        assertThat(titles(read, FR)).containsExactly("Les silences chez Alizé", "Les indices", "Les mots");
        assertThat(read.version(FR).orElseThrow().units()).extracting("title").containsExactly("Entendre", "Dire");
        assertThat(titles(read, EN)).containsExactly("Silences at Breeze");
        assertThat(read.version(EN).orElseThrow().units()).extracting("id").containsExactly("entendre");
    }

    @Test
    void exemptionsAndIncludesAreHandedOn() throws IOException {
        CourseReading reading =
                CourseReader.read(course.folder(), readers(), course.findings()).orElseThrow();

        assertThat(reading.exemptions()).hasSize(3);
        assertThat(reading.included()).containsExactly("fr/_note.adoc");
    }

    @Test
    void aLanguageWithoutLessonsSaysSoOnce() throws IOException {
        Course read = read();

        assertThat(read.versions()).extracting(Version::language).containsExactly(FR, EN);
        assertThat(read.version(EN).orElseThrow().units()).isEmpty();
        assertThat(said(Locale.ENGLISH))
                .containsExactly("course.yaml:1:1 The course says it is in `en`, but the folder `en` holds none of its"
                        + " lessons: nothing is built in that language. Put translated lessons into `en`, or take `en`"
                        + " out of `languages` until there are some.");
    }

    @Test
    void aMissingLessonIsAnErrorAndOneNotYetTranslatedIsNot() throws IOException {
        course.with("en/entendre/silences.md", "Silences").with("en/dire/mots.md", "Words");
        Files.delete(root.resolve("fr/dire/mots.md"));
        read();

        assertThat(found()).containsExactly("course.yaml:11:15 ERROR course.lesson-missing source");
        assertThat(said(Locale.FRENCH).get(0))
                .isEqualTo("course.yaml:11:15 La leçon `mots` est énumérée, mais il n'y a pas de fichier"
                        + " `fr/dire/mots.md` ni `fr/dire/mots.adoc`. Créez le fichier, ou retirez la leçon de"
                        + " course.yaml.");
    }

    @Test
    void aMisspeltFileIsSuggested() throws IOException {
        Files.move(root.resolve("fr/dire/mots.md"), root.resolve("fr/dire/mot.md"));
        read();

        assertThat(said(Locale.ENGLISH)).anyMatch(said -> said.contains("Did you mean `mot`?"));
        assertThat(found()).contains("fr/dire/mot.md:1 WARNING course.lesson-unlisted file");
    }

    @Test
    void aLessonInTheFolderOfAnotherUnitIsFound() throws IOException {
        Files.move(root.resolve("fr/dire/mots.md"), root.resolve("fr/entendre/mots.md"));
        read();

        assertThat(said(Locale.ENGLISH))
                .contains("course.yaml:11:15 The lesson `mots` is listed in the unit `dire`, but its file lies at"
                        + " `fr/entendre/mots.md`. Move the file to `fr/dire/`, or list the lesson in the unit whose"
                        + " folder holds it.");
        assertThat(found()).noneMatch(found -> found.contains("lesson-unlisted"));
    }

    @Test
    void aLessonWrittenInBothSyntaxesIsAnError() throws IOException {
        course.with("fr/dire/mots.adoc", "Encore");
        read();

        assertThat(found()).contains("fr/dire/mots.adoc:1 ERROR course.lesson-twice both");
    }

    @Test
    void filesThatNobodyListsAreReportedButNotIncludesAndMedia() throws IOException {
        course.with("fr/dire/brouillon.md", "x")
                .with("fr/ancien/vieux.adoc", "x")
                .with("fr/_note.adoc", "x")
                .with("fr/_commun/texte.adoc", "x")
                .with("fr/dire/media/lisez.md", "x")
                .with("fr/dire/notes.txt", "x")
                .with("en/dire/mots.md", "x")
                .with("fr/dire/.mots.md.swp.md", "x");
        read();

        assertThat(found().stream().filter(found -> found.contains("unlisted")))
                .containsExactly(
                        "fr/ancien/vieux.adoc:1 WARNING course.lesson-unlisted file",
                        "fr/dire/brouillon.md:1 WARNING course.lesson-unlisted file");
    }

    @Test
    void aLessonThatCannotBeReadKeepsNoOtherFromBeingRead() throws IOException {
        course.with("fr/dire/mots.md", new byte[] {(byte) 0xE9});

        assertThat(titles(read(), FR)).containsExactly("Les silences chez Alizé", "Les indices");
        assertThat(found()).contains("fr/dire/mots.md:1 ERROR file.encoding not-utf-8");
    }

    @Test
    void aFolderThatNobodyMayOpenIsSaidOnceNotLessonByLesson() throws IOException {
        Path closed = root.resolve("fr/entendre");
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            Assumptions.assumeFalse(Files.isReadable(closed), "the administrator may open every folder");
            read();
            assertThat(found().stream().filter(found -> found.contains("ERROR")))
                    .containsExactly("fr/entendre:1 ERROR file.unreadable rights");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aMistakeOfOursIsNotHidden() throws IOException {
        LessonReader broken = new OneLineReader("md") {
            @Override
            public Manuscript read(SourceFile file, ReadingContext context) {
                throw new IllegalStateException("ours");
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> CourseReader.read(course.folder(), List.of(broken), course.findings()))
                .withMessage("ours");
    }

    private Course read() throws IOException {
        return CourseReader.read(course.folder(), readers(), course.findings())
                .orElseThrow()
                .course();
    }

    /** What was found in the course folder; that these lessons have no duration is beside the point. */
    private List<String> found() {
        return course.found().stream()
                .filter(found -> found.contains(" course.") || found.contains(" file."))
                .toList();
    }

    private List<String> said(Locale locale) {
        return course.said(locale).stream()
                .filter(said -> said.startsWith("course.yaml"))
                .toList();
    }

    private static List<String> titles(Course course, Language language) {
        return course.version(language).orElseThrow().lessons().stream()
                .map((Lesson lesson) -> lesson.header().title())
                .toList();
    }

    private static List<LessonReader> readers() {
        return List.of(new OneLineReader("md"), new OneLineReader("adoc"));
    }

    /** Takes the one line of a file as the title of its lesson. */
    private static class OneLineReader implements LessonReader {

        private final String extension;

        OneLineReader(String extension) {
            this.extension = extension;
        }

        @Override
        public String extension() {
            return extension;
        }

        @Override
        public Manuscript read(SourceFile file, ReadingContext context) {
            Span span = Span.file(file.path());
            return new Manuscript(
                    file,
                    List.of(new HeaderLine(span, "title", file.text()), new HeaderLine(span, "duration", "5")),
                    List.of(new Paragraph(span, List.of(new Text(span, file.text())))),
                    List.of(new Exemption(span, "a.b", "because", 2)),
                    new TreeSet<>(List.of("fr/_note.adoc")));
        }
    }
}
