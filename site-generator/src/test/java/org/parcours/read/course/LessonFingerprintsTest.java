package org.parcours.read.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.cache.Fingerprint;
import org.parcours.read.CourseOnDisk;
import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.read.markdown.MarkdownReader;
import org.parcours.source.SourceFile;

/** What tells a lesson from what it was: the fingerprint changes with all that the lesson is made of. */
class LessonFingerprintsTest {

    private static final String A = "fr/dire/a.md";
    private static final String B = "fr/dire/b.md";
    private static final String C = "fr/dire/c.adoc";
    private static final String TRANSLATION = "en/dire/a.md";

    private static final String COURSE =
            """
            id: ecoute
            languages: [fr, en]
            title: Écouter
            variables: {maison: Alizé}
            units:
              - id: dire
                title: Dire
                lessons: [a, b, c]
            """;

    @TempDir
    private Path root;

    private CourseOnDisk course;
    private Map<String, Fingerprint> before;

    @BeforeEach
    void fourLessons() throws IOException {
        course = new CourseOnDisk(root)
                .with("course.yaml", COURSE)
                .with("glossary.yaml", "- {id: fait, term: fait, definition: Ce qui est arrivé}\n")
                .with("fr/_part.adoc", "un")
                .with(A, "# A\n\n## Exemples\n\n### Un\n\nVoir <term:fait> et [](b).\n")
                .with(B, "# B\n\nUn mot de {maison}.\n")
                .with(C, "C")
                .with(TRANSLATION, "# A\n\n## Examples\n\n### One\n\nText.\n");
        before = read();
    }

    @Test
    void eachLessonHasOneAndItStays() throws IOException {
        assertThat(before).containsOnlyKeys(A, B, C, TRANSLATION);
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void aTextChangesItsOwn() throws IOException {
        course.with(B, "# B\n\nUn autre mot de {maison}.\n");
        assertThat(changed()).containsExactly(B);
    }

    @Test
    void anIncludedTextChangesThatOfTheLessonThatHoldsIt() throws IOException {
        course.with("fr/_part.adoc", "deux");
        assertThat(changed()).containsExactly(C);
    }

    @Test
    void aVariableChangesThatOfTheLessonsThatNameIt() throws IOException {
        course.with("course.yaml", COURSE.replace("Alizé", "Vélo"));
        assertThat(changed()).containsExactly(B);
    }

    @Test
    void theNameOfWhatALessonCitesChangesItToo() throws IOException {
        course.with("glossary.yaml", "- {id: fait, term: le fait, definition: Ce qui est arrivé}\n");
        assertThat(changed()).containsExactly(A);
    }

    @Test
    void theTitleOfALessonChangesThoseThatCiteIt() throws IOException {
        course.with(B, "# Bé\n\nUn mot de {maison}.\n");
        assertThat(changed()).containsExactly(A, B);
    }

    @Test
    void theIdsOfASourceLessonChangeItsTranslation() throws IOException {
        course.with(A, "# A\n\n## Exemples\n\n### Deux\n\nVoir <term:fait> et [](b).\n");
        assertThat(changed()).containsExactly(TRANSLATION, A);
    }

    private TreeSet<String> changed() throws IOException {
        Map<String, Fingerprint> after = read();
        TreeSet<String> changed = new TreeSet<>(after.keySet());
        changed.removeIf(path -> after.get(path).equals(before.get(path)));
        return changed;
    }

    private Map<String, Fingerprint> read() throws IOException {
        List<LessonReader> readers = List.of(new MarkdownReader(), new Including());
        return CourseReader.read(course.folder(), readers, course.findings())
                .orElseThrow()
                .lessons();
    }

    /** A syntax in which each lesson includes one file. */
    private static final class Including implements LessonReader {

        @Override
        public String extension() {
            return "adoc";
        }

        @Override
        public Manuscript read(SourceFile file, ReadingContext context) {
            return new Manuscript(file, List.of(), List.of(), List.of(), new TreeSet<>(List.of("fr/_part.adoc")));
        }
    }
}
