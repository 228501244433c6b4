package org.parcours.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.compile.CompileRequest;
import org.parcours.compile.Output;

/** What goes wrong before anybody has written a wrong word: each time one clear message, and the last output stays. */
class BadInputTest {

    private static final String COURSE =
            """
            id: premiers-mots
            languages: fr
            title: Premiers mots
            units:
              - id: accueil
                title: Accueil
                lessons: [saluer]
            checks:
              minimum: {objectives: 0, examples: 0, pairs: 0, exercises: 0, questions: 0}
            """;

    private static final String LESSON =
            """
            ---
            title: Saluer
            duration: 5
            ---

            ## Trois temps

            Le nom de la maison, le vôtre, une question.
            """;

    @TempDir
    private Path root;

    private final RecordedLog log = new RecordedLog();

    @BeforeEach
    void aCourseThatWasPublishedOnce() throws Exception {
        write("course.yaml", COURSE);
        write("fr/accueil/saluer.md", LESSON);
        build();
        assertThat(page()).isRegularFile();
        log.lines().clear();
    }

    @Test
    void anEmptyCourseFile() throws IOException {
        write("course.yaml", "");

        assertThat(failure()).isInstanceOf(MojoFailureException.class).hasMessageStartingWith("1 erreur");
        assertThat(log.lines())
                .contains("error: course/course.yaml:1  erreur  [course.empty]", "error:     course.yaml est vide.");
    }

    @Test
    void aCourseWithoutLessons() throws IOException {
        write("course.yaml", "id: vide\nlanguages: fr\ntitle: Vide\n");

        assertThat(failure()).hasMessageStartingWith("1 erreur");
        assertThat(log.lines()).anyMatch(line -> line.contains("Le cours n'a pas d'unité"));
    }

    @Test
    void anUnknownKey() throws IOException {
        write("course.yaml", COURSE.replace("title: Premiers", "titel: Premiers"));

        assertThat(failure()).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines())
                .contains("error: course/course.yaml:3:1  erreur  [course.key-unknown]")
                .anyMatch(line -> line.contains("Il n'y a pas de clé `titel`"))
                .anyMatch(line -> line.contains("Vouliez-vous écrire `title` ?"));
    }

    @Test
    void tabsInTheCourseFile() throws IOException {
        write("course.yaml", COURSE.replace("    title: Accueil", "\ttitle: Accueil"));

        assertThat(failure()).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines()).anyMatch(line -> line.startsWith("error:     ") && line.matches(".*tab.*"));
    }

    @Test
    void aListedLessonWithoutAFile() throws IOException {
        write("course.yaml", COURSE.replace("[saluer]", "[saluer, conclure]"));

        assertThat(failure()).hasMessageStartingWith("1 erreur");
        assertThat(log.lines())
                .contains("error: course/course.yaml:7:23  erreur  [course.lesson-missing]")
                .anyMatch(line -> line.contains("La leçon `conclure` est énumérée"));
    }

    @Test
    void aLessonThatIsNotInUtf8() throws IOException {
        Files.write(root.resolve("course/fr/accueil/saluer.md"), LESSON.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(failure()).hasMessageStartingWith("1 erreur");
        assertThat(log.lines())
                .contains("error: course/fr/accueil/saluer.md:8  erreur  [file.encoding]")
                .anyMatch(line -> line.contains("Enregistrer avec l'encodage"));
    }

    @Test
    void aFolderWithoutRights() throws IOException {
        Path folder = root.resolve("course/fr/accueil");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(folder), "whoever runs the tests may read everything");

            assertThat(failure()).isInstanceOf(MojoFailureException.class);
            assertThat(log.lines()).anyMatch(line -> line.contains("Vous n'avez pas le droit de lire"));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFolderWhereTheCourseFileShouldBe() throws IOException {
        Files.delete(root.resolve("course/course.yaml"));
        Files.createDirectory(root.resolve("course/course.yaml"));

        assertThat(failure()).hasMessageStartingWith("1 erreur");
        assertThat(log.lines()).anyMatch(line -> line.contains("`course.yaml` est un dossier"));
    }

    @Test
    void noCourseFolderAtAll() {
        assertThat(catchThrowable(() -> build("nowhere", "out"))).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines()).anyMatch(line -> line.contains("Il n'y a pas de dossier de cours"));
    }

    @Test
    void anIncludeThatComesBackToItself() throws IOException {
        write("fr/accueil/saluer.md", "");
        Files.delete(root.resolve("course/fr/accueil/saluer.md"));
        write("fr/accueil/saluer.adoc", "= Saluer\n:duration: 5\n\n== Trois temps\n\ninclude::_a.adoc[]\n");
        write("fr/accueil/_a.adoc", "Un.\n\ninclude::_b.adoc[]\n");
        write("fr/accueil/_b.adoc", "Deux.\n\ninclude::_a.adoc[]\n");

        assertThat(failure()).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines()).anyMatch(line -> line.contains("_b.adoc:3") && line.contains("[include."));
    }

    @Test
    void aBrokenPicture() throws IOException {
        write("fr/accueil/saluer.md", LESSON + "\n![Une porte ouverte](porte.png)\n");
        write("fr/accueil/porte.png", "not a picture");

        assertThat(failure()).hasMessageStartingWith("1 erreur");
        assertThat(log.lines()).anyMatch(line -> line.contains("porte.png") && line.startsWith("error:     "));
    }

    @Test
    void aThemeThatTellsLearnersWhatOnlyTheTrainerMayKnow() throws IOException {
        write("fr/accueil/saluer.md", LESSON + "\n> [!TRAINER]\n> Faites dire la phrase debout, deux fois.\n");
        write("theme/site/assets/site.js", "const hint = 'Faites dire la phrase debout, deux fois.';");

        assertThat(failure()).hasMessageStartingWith("1 erreur");
        assertThat(log.lines())
                .contains(
                        "error: course/fr/accueil/saluer.md:11  erreur  [edition.leak]",
                        "error:     `site/assets/site.js` montrerait aux apprenants ce que seul le formateur doit voir :"
                                + " `Faites dire la phrase debout, deux fois.`.");
    }

    @Test
    void anOutputFolderWhosePlaceAFileTakes() throws IOException {
        Files.writeString(root.resolve("taken"), "a file");

        assertThat(catchThrowable(() -> build("course", "taken/parcours")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("Le dernier résultat est toujours là.")
                .hasNoCause();
    }

    /** Breaks the build and hands on what ended it; the page of the first build must still be there. */
    private Throwable failure() {
        Throwable failure = catchThrowable(this::build);
        assertThat(page()).isRegularFile();
        assertThat(failure).as("the build must not pass").isNotNull();
        return failure;
    }

    private void build() throws Exception {
        build("course", "out");
    }

    private void build(String course, String output) throws Exception {
        Settings settings = Settings.of(List.of(), List.of(), "", "error", Optional.of(Locale.FRENCH), false, "");
        CompileRequest request = new CompileRequest(
                root.resolve(course),
                root.resolve(output),
                root.resolve("cache"),
                "default",
                settings.selection(),
                settings.date());
        CourseInBuild build = new CourseInBuild(request, settings.messages(), new CourseInBuild.Place(root, "1"));
        build.attempt(() -> build.make(Output.SITE, settings, log));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve("course").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path page() {
        return root.resolve("out/site/fr/accueil/saluer.html");
    }
}
