package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Severity;

/** A second build of the same course. */
class UnchangedTest {

    private static final Instant DATE = Instant.parse("2026-01-01T00:00:00Z");
    private static final String A = "fr/accueil/a.md";

    @TempDir
    private Path root;

    private Path course;
    private Path output;
    private Path cache;

    @BeforeEach
    void twoLessons() throws IOException {
        course = root.resolve("course");
        output = root.resolve("out");
        cache = root.resolve("cache");
        write("course.yaml", GeneratedCourse.plan(GeneratedCourse.unit("accueil", List.of("a", "b"))));
        write(A, GeneratedCourse.lesson("a", Syntax.MD, 1, 40));
        write("fr/accueil/b.md", GeneratedCourse.lesson("b", Syntax.MD, 2, 40));
        build(Output.SITE);
    }

    @Test
    void anOutputOfWhichNothingChangedIsNotMadeAgain() throws IOException {
        Map<String, FileTime> before = times();
        Compiler compiler = compiler();

        assertThat(compiler.isUpToDate(Output.SITE)).isTrue();
        assertThat(compiler.isUpToDate(Output.QUIZ)).isFalse();
        assertThat(compiler.build(Output.SITE)).isEmpty();
        assertThat(compiler.id()).contains("cours");
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void whatWasFoundIsSaidAgain() throws IOException {
        write(A, GeneratedCourse.lesson("a", Syntax.MD, 1, 40).replace("## Quiz", "{inconnue}\n\n## Quiz"));
        List<Finding> first = compiler().check();

        assertThat(first).extracting(Finding::rule).contains("variable.unknown");
        assertThat(compiler().check()).isEqualTo(first);
    }

    @Test
    void aChangeOfOneThingMakesItAgain() throws IOException {
        assertThat(isMadeAgainAfter(A, GeneratedCourse.lesson("a", Syntax.MD, 3, 40)))
                .isTrue();
        assertThat(isMadeAgainAfter("media/velo.png", "new")).isTrue();
        assertThat(isMadeAgainAfter("theme/site/assets/parcours.css", "/* ours */"))
                .isTrue();
        assertThat(isMadeAgainAfter("glossary.yaml", "")).isTrue();
        assertThat(compiler(root.resolve("course"), new Selection(Set.of(), Set.of(), Set.of(Edition.LEARNER)), DATE)
                        .isUpToDate(Output.SITE))
                .isFalse();
        assertThat(compiler(root.resolve("course"), Selection.ALL, DATE.plusSeconds(1))
                        .isUpToDate(Output.SITE))
                .isFalse();
    }

    @Test
    void anOutputThatSomebodyTouchedIsMadeAgain() throws IOException {
        Path page = output.resolve("trainer-site/fr/accueil/a.html");
        String made = Files.readString(page);
        Files.writeString(page, "touched");
        assertThat(compiler().isUpToDate(Output.SITE)).isFalse();
        build(Output.SITE);
        assertThat(page).hasContent(made);

        Files.delete(page);
        assertThat(compiler().isUpToDate(Output.SITE)).isFalse();
        build(Output.SITE);
        Files.writeString(output.resolve("site/more.html"), "added");
        assertThat(compiler().isUpToDate(Output.SITE)).isFalse();
    }

    @Test
    void aFolderIsZippedAgainWhenItOrTheZipFileChanged() throws IOException {
        Path zip = root.resolve("site.zip");
        compiler().zip(output.resolve("site"), zip);
        compiler().zip(output.resolve("trainer-site"), root.resolve("trainer.zip"));
        byte[] made = Files.readAllBytes(zip);
        FileTime then = FileTime.fromMillis(1_700_000_000_000L);

        compiler().zip(output.resolve("site"), zip);
        Files.setLastModifiedTime(zip, then);
        compiler().zip(output.resolve("site"), zip);
        assertThat(Files.getLastModifiedTime(zip)).as("touched").isNotEqualTo(then);
        FileTime again = Files.getLastModifiedTime(zip);
        compiler().zip(output.resolve("site"), zip);
        assertThat(Files.getLastModifiedTime(zip)).as("not touched").isEqualTo(again);

        Files.delete(zip);
        compiler().zip(output.resolve("site"), zip);
        assertThat(zip).hasBinaryContent(made);
        Files.writeString(output.resolve("site/more.html"), "added");
        compiler().zip(output.resolve("site"), zip);
        assertThat(Files.readAllBytes(zip)).isNotEqualTo(made);
    }

    @Test
    void aCacheThatIsDamagedOrGoneOnlyCostsTime() throws IOException {
        Map<String, FileTime> before = times();
        for (Path file : files(cache)) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        assertThat(compiler().isUpToDate(Output.SITE)).isFalse();
        build(Output.SITE);
        assertThat(times()).isEqualTo(before);
        assertThat(compiler().isUpToDate(Output.SITE)).isTrue();
    }

    @Test
    void theCacheKeepsWhatTheCourseUsesNow() throws IOException {
        int before = files(cache).size();
        for (int seed = 10; seed < 15; seed++) {
            write(A, GeneratedCourse.lesson("a", Syntax.MD, seed, 40));
            build(Output.SITE);
        }

        assertThat(files(cache)).hasSize(before);
    }

    private boolean isMadeAgainAfter(String path, String text) throws IOException {
        build(Output.SITE);
        assertThat(compiler().isUpToDate(Output.SITE)).isTrue();
        write(path, text);
        return !compiler().isUpToDate(Output.SITE);
    }

    private void build(Output what) {
        Compiler compiler = compiler();
        assertThat(compiler.check()).allMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(compiler.build(what)).isEmpty();
    }

    private Compiler compiler() {
        return compiler(course, Selection.ALL, DATE);
    }

    private Compiler compiler(Path folder, Selection selection, Instant date) {
        return Compiler.of(new CompileRequest(folder, output, cache, "default", selection, date));
    }

    private void write(String path, String text) throws IOException {
        Path file = course.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : files(output)) {
            times.put(output.relativize(file).toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
