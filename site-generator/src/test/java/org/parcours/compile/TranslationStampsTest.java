package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.finding.Finding;

class TranslationStampsTest {

    private static final String COURSE =
            """
            id: cours
            languages: [fr, en]
            title: {fr: Le cours, en: The course}
            units:
              - id: accueil
                title: {fr: Accueil, en: Welcome}
                lessons: [saluer, conclure]
            checks:
              minimum: {objectives: 0, examples: 0, pairs: 0, exercises: 0, questions: 0}
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void aCourseInTwoLanguages() throws IOException {
        write("course.yaml", COURSE);
        write("fr/accueil/saluer.md", "---\ntitle: Saluer\nduration: 1\n---\n\n## Trois temps\n\nUn nom.\n");
        write("fr/accueil/conclure.md", "---\ntitle: Conclure\nduration: 1\n---\n\n## La fin\n\nUne date.\n");
        write("en/accueil/conclure.adoc", "= Ending\n:duration: 1\n\n== The end\n\nA date.\n");
    }

    @Test
    void oneLineIsWrittenAndEveryOtherByteStays() throws IOException {
        String before =
                "\uFEFF---\r\ntitle: Greet\r\nduration:  1 \r\n---\r\n\r\n## Three steps  \r\n\r\nA name, « é ».";
        write("en/accueil/saluer.md", before);

        assertThat(compiler(Selection.ALL).stampTranslations())
                .containsExactly("en/accueil/saluer.md", "en/accueil/conclure.adoc");

        assertThat(read("en/accueil/saluer.md").replaceFirst("translates: title=\\w+, text=\\w+\r\n", ""))
                .isEqualTo(before);
        assertThat(read("en/accueil/conclure.adoc"))
                .matches("= Ending\n:duration: 1\n:translates: title=\\w+, text=\\w+\n\n== The end\n\nA date.\n");
        assertThat(stale()).isEmpty();
        assertThat(compiler(Selection.ALL).stampTranslations()).isEmpty();
    }

    @Test
    void aSourceThatChangesMakesItsTranslationStaleUntilItIsStampedAgain() throws IOException {
        write("en/accueil/saluer.md", "---\ntitle: Greet\nduration: 1\n---\n\n## Three steps\n\nA name.\n");
        compiler(Selection.ALL).stampTranslations();
        write(
                "fr/accueil/saluer.md",
                "---\ntitle: Saluer\nduration: 1\n---\n\n## Trois temps\n\nUn nom, une question.\n");
        write("fr/accueil/conclure.md", "---\ntitle: Finir\nduration: 1\n---\n\n## La fin\n\nUne date.\n");

        assertThat(stale()).containsExactly("en/accueil/conclure.adoc:1 title", "en/accueil/saluer.md:7:1 text");

        Selection one = new Selection(Set.of("saluer"), Set.of(), Set.of());
        assertThat(compiler(one).stampTranslations()).containsExactly("en/accueil/saluer.md");
        assertThat(stale()).containsExactly("en/accueil/conclure.adoc:1 title");
        assertThat(read("en/accueil/saluer.md").lines().filter(line -> line.startsWith("translates")))
                .hasSize(1);
    }

    private List<String> stale() {
        return compiler(Selection.ALL).check().stream()
                .filter(finding -> finding.rule().equals("translation.stale"))
                .map(TranslationStampsTest::said)
                .toList();
    }

    private static String said(Finding finding) {
        return finding.span() + " " + finding.problem();
    }

    private Compiler compiler(Selection selection) {
        CompileRequest all = BuildCourse.request(root);
        return Compiler.of(
                new CompileRequest(all.course(), all.output(), all.cache(), all.theme(), selection, all.date()));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve("course").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(root.resolve("course").resolve(path), StandardCharsets.UTF_8);
    }
}
