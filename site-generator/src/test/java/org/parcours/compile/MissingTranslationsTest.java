package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.finding.Finding;
import org.parcours.model.text.Language;

/** What is not translated yet is said where the source stands, and to whom it concerns. */
class MissingTranslationsTest {

    private static final String COURSE =
            """
            id: cours
            languages: [fr, en]
            title: {fr: Le cours, en: The course}
            units:
              - id: accueil
                title: {fr: Accueil, en: Welcome}
                lessons: [saluer, conclure]
              - id: ecoute
                title: {fr: Écoute, en: Listening}
                lessons: [entendre]
            checks:
              minimum: {objectives: 0, examples: 0, pairs: 0, exercises: 0, questions: 0}
            """;

    private static final String GREETING = "---\ntitle: Greet\nduration: 1\n---\n\n## Three steps\n\nA name.\n";

    @TempDir
    private Path root;

    @BeforeEach
    void aCourseOfThreeLessons() throws IOException {
        write("course.yaml", COURSE);
        write("fr/accueil/saluer.md", "---\ntitle: Saluer\nduration: 1\n---\n\n## Trois temps\n\nUn nom.\n");
        write("fr/accueil/conclure.md", "---\ntitle: Conclure\nduration: 1\n---\n\n## La fin\n\nUne date.\n");
        write("fr/ecoute/entendre.md", "---\ntitle: Entendre\nduration: 1\n---\n\n## La peur\n\nUn mot.\n");
    }

    @Test
    void whoAsksForALanguageLearnsWhatIsMissingInIt() throws IOException {
        write("en/accueil/saluer.md", GREETING);
        List<String> missing = List.of(
                "fr/accueil/conclure.md:1 translation.missing/lesson",
                "fr/ecoute/entendre.md:1 translation.missing/lesson");

        assertThat(errors("fr", "en")).containsExactlyElementsOf(missing);
        assertThat(errors("en")).containsExactlyElementsOf(missing);
        assertThat(errors("fr")).isEmpty();
    }

    @Test
    void aTranslationInTheFolderOfAnotherUnitIsSaidOnce() throws IOException {
        write("en/accueil/saluer.md", GREETING);
        write("en/accueil/conclure.md", GREETING.replace("Greet", "End"));
        write("en/accueil/entendre.md", GREETING.replace("Greet", "Hear"));

        assertThat(errors("en")).containsExactly("course.yaml:10:15 course.lesson-missing/elsewhere");
        assertThat(errors("fr")).isEmpty();
    }

    @Test
    void aLanguageWhoseOnlyFileIsMisplacedIsNotEmpty() throws IOException {
        write("en/ecoute/saluer.md", GREETING);

        assertThat(compiler().check())
                .extracting(Finding::rule)
                .containsOnlyOnce("course.lesson-missing")
                .doesNotContain("course.language-empty", "course.lesson-unlisted");
    }

    private List<String> errors(String... languages) {
        return compiler(languages).check().stream()
                .filter(finding -> finding.rule().matches("course.*|translation.missing"))
                .map(finding -> finding.span() + " " + finding.rule() + "/" + finding.problem())
                .toList();
    }

    private Compiler compiler(String... languages) {
        CompileRequest all = BuildCourse.request(root);
        Selection selection = new Selection(
                Set.of(), Set.copyOf(Stream.of(languages).map(Language::new).toList()), Set.of());
        return Compiler.of(
                new CompileRequest(all.course(), all.output(), all.cache(), all.theme(), selection, all.date()));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve("course").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
