package org.parcours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Language;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Text;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

class KeptReaderTest {

    private static final SourceFile LESSON = new SourceFile("fr/a.adoc", "part.adoc\nmissing.adoc");

    @TempDir
    private Path folder;

    private final Lines lines = new Lines();
    private Findings findings;

    @BeforeEach
    void aPart() throws IOException {
        Files.createDirectories(folder.resolve("course"));
        write("part.adoc", "one");
    }

    @Test
    void aLessonThatDidNotChangeIsNotReadAgainAndItsFindingsAreSaid() throws IOException {
        Manuscript first = read(LESSON, "v1", Map.of());
        List<Finding> found = findings.sorted();
        assertThat(found).hasSize(1);

        assertThat(read(LESSON, "v1", Map.of())).isEqualTo(first);
        assertThat(findings.sorted()).isEqualTo(found);
        assertThat(lines.read).isEqualTo(1);
    }

    @Test
    void theValueOfAVariableIsPutInLaterButItsNameCounts() throws IOException {
        read(LESSON, "v1", Map.of("a", "1"));
        read(LESSON, "v1", Map.of("a", "2"));
        assertThat(lines.read).isEqualTo(1);
        read(LESSON, "v1", Map.of("a", "2", "b", ""));
        assertThat(lines.read).isEqualTo(2);
    }

    @Test
    void anIncludedFileThatChangesAppearsOrGoesIsSeen() throws IOException {
        read(LESSON, "v1", Map.of());

        write("part.adoc", "two");
        assertThat(read(LESSON, "v1", Map.of()).blocks().toString()).contains("two");
        assertThat(lines.read).isEqualTo(2);
        write("missing.adoc", "found");
        assertThat(read(LESSON, "v1", Map.of()).blocks().toString()).contains("found");
        assertThat(findings.sorted()).isEmpty();
        assertThat(lines.read).isEqualTo(3);
        Files.delete(folder.resolve("course/part.adoc"));
        read(LESSON, "v1", Map.of());
        assertThat(findings.sorted()).hasSize(1);
        assertThat(lines.read).isEqualTo(4);
    }

    @Test
    void anotherTextAnotherNameAndAnotherToolAreReadAnew() throws IOException {
        read(LESSON, "v1", Map.of());
        read(new SourceFile(LESSON.path(), "part.adoc"), "v1", Map.of());
        read(new SourceFile("fr/b.adoc", LESSON.text()), "v1", Map.of());
        read(LESSON, "v2", Map.of());

        assertThat(lines.read).isEqualTo(4);
    }

    @Test
    void closingItClosesItsReader() {
        new KeptReader(lines, Cache.in(folder), Fingerprint.of("v1")).close();

        assertThat(lines.isClosed).isTrue();
    }

    private Manuscript read(SourceFile file, String tool, Map<String, String> variables) throws IOException {
        findings = new Findings();
        ReadingContext context =
                new ReadingContext(CourseFolder.at(folder.resolve("course")), new Language("fr"), variables, findings);
        return new KeptReader(lines, Cache.in(folder.resolve("cache")), Fingerprint.of(tool)).read(file, context);
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve("course").resolve(path), text);
    }

    /** A syntax in which each line includes a file. */
    private static final class Lines implements LessonReader {

        private int read;
        private boolean isClosed;

        @Override
        public void close() {
            isClosed = true;
        }

        @Override
        public String extension() {
            return "adoc";
        }

        @Override
        public Manuscript read(SourceFile file, ReadingContext context) {
            read++;
            SourceReader sources = new SourceReader(context.folder(), context.findings());
            List<Text> texts = file.lines().stream()
                    .flatMap(line -> sources.read(line, Span.file(file.path())).stream())
                    .map(included -> new Text(Span.file(included.path()), included.text()))
                    .toList();
            Paragraph paragraph = new Paragraph(Span.file(file.path()), List.copyOf(texts));
            return new Manuscript(file, List.of(), List.of(paragraph), List.of(), new TreeSet<>(file.lines()));
        }
    }
}
