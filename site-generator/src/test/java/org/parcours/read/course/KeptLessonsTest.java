package org.parcours.read.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Text;
import org.parcours.read.CourseOnDisk;
import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.read.SourceReader;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/** One change each: the lessons that depend on it are read again, and no others; what is read is what a clean build reads. */
class KeptLessonsTest {

    private static final String A = "fr/un/a.lines";
    private static final String B = "fr/un/b.lines";
    private static final String C = "fr/deux/c.lines";
    private static final String COURSE =
            """
            id: c
            languages: [fr]
            title: C
            variables: {maison: Alizé, ville: Brest}
            units:
              - {id: un, title: Un, lessons: [a, b]}
              - {id: deux, title: Deux, lessons: [c]}
            """;

    @TempDir
    private Path root;

    private CourseOnDisk course;
    private String tool = "1";

    @BeforeEach
    void threeLessons() throws IOException {
        course = new CourseOnDisk(root.resolve("course"))
                .with("course.yaml", COURSE)
                .with("fr/_part", "un")
                .with(A, "chez {maison}")
                .with(B, "include fr/_part\ninclude fr/_missing")
                .with(C, "seul {inconnue}");
        assertThat(readAgain()).containsExactly(C, A, B);
    }

    @Test
    void nothingIsReadWhenNothingChangedAndTheFindingsAreSaidAgain() throws IOException {
        assertThat(readAgain()).isEmpty();
        Findings found = new Findings();
        CourseReader.read(course.folder(), List.of(new Lines()), kept(tool), found);
        assertThat(found.sorted()).extracting(Finding::rule).contains("variable.unknown", "file.missing");
    }

    @Test
    void aTextThatChanges() throws IOException {
        course.with(A, "ailleurs");
        assertThat(readAgain()).containsExactly(A);
    }

    @Test
    void aTextThatIsAsItWasOnce() throws IOException {
        course.with(A, "ailleurs");
        readAgain();
        course.with(A, "chez {maison}");
        assertThat(readAgain()).containsExactly(A);
    }

    @Test
    void anIncludedTextThatChangesAppearsOrGoes() throws IOException {
        course.with("fr/_part", "deux");
        assertThat(readAgain()).containsExactly(B);
        course.with("fr/_missing", "trois");
        assertThat(readAgain()).containsExactly(B);
        Files.delete(root.resolve("course/fr/_part"));
        assertThat(readAgain()).containsExactly(B);
    }

    @Test
    void theValueOfAVariableForTheLessonsThatNameIt() throws IOException {
        course.with("course.yaml", COURSE.replace("Brest", "Nantes"));
        assertThat(readAgain()).isEmpty();
        course.with("course.yaml", COURSE.replace("Alizé", "Vélo"));
        assertThat(readAgain()).containsExactly(A);
    }

    @Test
    void theNameOfAVariableForAllLessons() throws IOException {
        course.with("course.yaml", COURSE.replace("ville", "inconnu"));
        assertThat(readAgain()).containsExactly(C, A, B);
    }

    @Test
    void anotherSettingOfTheCourseChangesNoLesson() throws IOException {
        course.with("course.yaml", COURSE + "checks: {rules: {image.file: warning}}\n");
        course.with("glossary.yaml", "- {id: fait, term: fait, definition: Ce qui est arrivé}\n");
        course.with("fr/un/media/photo.png", "png");
        assertThat(readAgain()).isEmpty();
    }

    @Test
    void aLessonThatComesGoesOrMoves() throws IOException {
        course.with("course.yaml", COURSE.replace("[c]", "[c, d]")).with("fr/deux/d.lines", "neuf");
        assertThat(readAgain()).containsExactly("fr/deux/d.lines");
        course.with("course.yaml", COURSE.replace("[a, b]", "[b]").replace("[c]", "[c, a, d]"));
        Files.move(root.resolve("course").resolve(A), root.resolve("course/fr/deux/a.lines"));
        assertThat(readAgain()).containsExactly("fr/deux/a.lines");
        course.with("course.yaml", COURSE.replace("[c]", "[d, c, a]").replace("[a, b]", "[b]"));
        assertThat(readAgain()).isEmpty();
    }

    @Test
    void anotherVersionOfTheTool() throws IOException {
        tool = "2";
        assertThat(readAgain()).containsExactly(C, A, B);
        assertThat(kept()).as("those of two folders").hasSize(2);
    }

    @Test
    void whatWasCutOrChangedOnDiskIsReadAgain() throws IOException {
        for (Path file : kept()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            assertThat(readAgain()).as("cut").isNotEmpty();
            bytes[bytes.length / 3] ^= 4;
            Files.write(file, bytes);
            assertThat(readAgain()).as("changed").isNotEmpty();
            Files.delete(file);
            assertThat(readAgain()).as("gone").isNotEmpty();
        }
    }

    @Test
    void whatIsNotKeptIsReadAgain() throws IOException {
        course.with(A, "ailleurs");
        Lines lines = new Lines();
        CourseReader.read(course.folder(), List.of(lines), kept(tool), new Findings());
        assertThat(lines.read).containsExactly(A);
        assertThat(readAgain()).as("a source changed meanwhile").containsExactly(A);
    }

    /** The lessons that an incremental build reads; what comes of it is what comes of a clean one. */
    private SortedSet<String> readAgain() throws IOException {
        Lines lines = new Lines();
        KeptLessons kept = kept(tool);
        Findings found = new Findings();
        CourseReading reading =
                CourseReader.read(course.folder(), List.of(lines), kept, found).orElseThrow();
        kept.keep();
        Findings clean = new Findings();
        assertThat(reading)
                .isEqualTo(CourseReader.read(course.folder(), List.of(new Lines()), clean)
                        .orElseThrow());
        assertThat(found.sorted()).isEqualTo(clean.sorted());
        return lines.read;
    }

    private KeptLessons kept(String version) {
        return KeptLessons.in(Cache.in(root.resolve("cache")), Fingerprint.of(version));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("cache"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** A syntax in which a line is a paragraph, or includes a file. */
    private static final class Lines implements LessonReader {

        private static final String INCLUDE = "include ";

        private final SortedSet<String> read = Collections.synchronizedSortedSet(new TreeSet<>());

        @Override
        public String extension() {
            return "lines";
        }

        @Override
        public Manuscript read(SourceFile file, ReadingContext context) {
            read.add(file.path());
            SourceReader sources = new SourceReader(context.folder(), context.findings());
            SortedSet<String> included = new TreeSet<>();
            file.lines().stream()
                    .filter(line -> line.startsWith(INCLUDE))
                    .forEach(line -> included.add(line.substring(INCLUDE.length())));
            String text = file.text()
                    + included.stream()
                            .flatMap(path -> sources.read(path, Span.file(file.path())).stream())
                            .map(SourceFile::text)
                            .toList();
            Paragraph paragraph =
                    new Paragraph(Span.file(file.path()), List.of(new Text(Span.file(file.path()), text)));
            return new Manuscript(file, List.of(), List.of(paragraph), List.of(), included);
        }
    }
}
