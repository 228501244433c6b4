package org.parcours.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.finding.Messages;

class StagedFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path parent;

    private Path site;

    @BeforeEach
    void lastOutput() throws IOException {
        site = Files.createDirectory(parent.resolve("site"));
        Files.createDirectory(site.resolve("fr"));
        old("index.html", "same");
        old("fr/lesson.html", "before");
        old("fr/gone.html", "gone");
    }

    private void old(String path, String text) throws IOException {
        Files.setLastModifiedTime(Files.writeString(site.resolve(path), text), LONG_AGO);
    }

    @Test
    void anOutputReplacesTheLastOneAsAWhole() throws IOException {
        try (StagedFolder output = StagedFolder.beside(site)) {
            output.write("index.html", "same");
            output.write("fr/lesson.html", "after é\n");
            output.write("en/new.html", "new");
            assertThat(Files.readString(site.resolve("fr/lesson.html"))).isEqualTo("before");
            output.publish();
        }

        assertThat(files(site)).containsExactly("en/new.html", "fr/lesson.html", "index.html");
        assertThat(Files.readString(site.resolve("fr/lesson.html"))).isEqualTo("after é\n");
        assertThat(files(parent)).allMatch(path -> path.startsWith("site/"));
    }

    @Test
    void whatDidNotChangeKeepsItsTime() throws IOException {
        try (StagedFolder output = StagedFolder.beside(site)) {
            output.write("index.html", "same");
            output.write("fr/lesson.html", "afters");
            output.publish();
        }

        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site.resolve("fr/lesson.html"))).isGreaterThan(LONG_AGO);
    }

    @Test
    void whatIsKeptIsTheFileItself() throws IOException {
        Map<String, FileTraits> made = Map.of("fr/lesson.html", traits("fr/lesson.html"));
        Object before = key("fr/lesson.html");
        try (StagedFolder output = StagedFolder.beside(site, made)) {
            assertThat(output.keep("fr/lesson.html")).isTrue();
            assertThat(output.read("fr/lesson.html")).asString().isEqualTo("before");
            assertThat(output.keep("index.html")).as("unknown").isFalse();
            output.write("index.html", "same");
            assertThat(output.files()).containsOnlyKeys("fr/lesson.html", "index.html");
            output.publish();
        }

        assertThat(files(site)).containsExactly("fr/lesson.html", "index.html");
        assertThat(key("fr/lesson.html")).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(site.resolve("fr/lesson.html"))).isEqualTo(LONG_AGO);
    }

    @Test
    void aFileThatSomebodyTouchedIsNotKept() throws IOException {
        Map<String, FileTraits> made = Map.of("index.html", traits("index.html"), "gone.html", new FileTraits(4, 0));
        Files.writeString(site.resolve("index.html"), "SAME");
        try (StagedFolder output = StagedFolder.beside(site, made)) {
            assertThat(output.keep("index.html")).isFalse();
            assertThat(output.keep("gone.html")).isFalse();
            output.write("index.html", "same");
            output.publish();
        }

        assertThat(site.resolve("index.html")).hasContent("same");
    }

    @Test
    void aFileThatIsKeptAndNotPublishedStaysInTheLastOutput() throws IOException {
        try (StagedFolder output = StagedFolder.beside(site, Map.of("index.html", traits("index.html")))) {
            assertThat(output.keep("index.html")).isTrue();
        }

        assertThat(site.resolve("index.html")).hasContent("same");
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(LONG_AGO);
    }

    private FileTraits traits(String path) {
        return FileTraits.of(site.resolve(path)).orElseThrow();
    }

    private Object key(String path) throws IOException {
        return Files.readAttributes(site.resolve(path), BasicFileAttributes.class)
                .fileKey();
    }

    @Test
    void aBuildThatFailsLeavesTheLastOutputAsItWas() throws IOException {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> {
            try (StagedFolder output = StagedFolder.beside(site)) {
                output.write("index.html", "half");
                throw new IllegalStateException("template broken");
            }
        });

        assertThat(files(parent)).containsExactly("site/fr/gone.html", "site/fr/lesson.html", "site/index.html");
        assertThat(Files.readString(site.resolve("index.html"))).isEqualTo("same");
    }

    @Test
    void anOutputThatAKilledBuildHadMovedAwayComesBack() throws IOException {
        Files.createDirectories(parent.resolve(".site-123/half"));
        Files.writeString(parent.resolve(".site-123.lock"), "");
        Files.move(site, parent.resolve(".site-123.last"));

        StagedFolder.tidy(parent);

        assertThat(files(parent)).containsExactly("site/fr/gone.html", "site/fr/lesson.html", "site/index.html");
        assertThat(parent.resolve(".site-123")).doesNotExist();
    }

    @Test
    void theLastOutputThatAKilledBuildHadReplacedGoes() throws IOException {
        Files.createDirectories(parent.resolve(".site-123.last/old"));
        Files.writeString(parent.resolve(".site-123.lock"), "");

        StagedFolder.tidy(parent);

        assertThat(files(parent)).containsExactly("site/fr/gone.html", "site/fr/lesson.html", "site/index.html");
        assertThat(parent.resolve(".site-123.last")).doesNotExist();
    }

    @Test
    void whatALivingBuildOrSomebodyElseHasThereStays() throws IOException {
        Files.createDirectories(parent.resolve(".site-123"));
        try (StagedFolder living = StagedFolder.beside(site)) {
            living.write("new.html", "new");

            StagedFolder.tidy(parent);
            StagedFolder.tidy(parent.resolve("nowhere"));

            living.publish();
        }
        assertThat(files(parent)).containsExactly("site/new.html");
        assertThat(parent.resolve(".site-123")).exists();
    }

    @Test
    void theFirstOutputNeedsNoFolder() throws IOException {
        Path first = parent.resolve("target/parcours/quiz");
        try (StagedFolder output = StagedFolder.beside(first)) {
            output.write("fr/a.txt", "a");
            output.publish();
        }

        assertThat(files(first)).containsExactly("fr/a.txt");
    }

    @Test
    void anyoneWhoMayReadAnOrdinaryFolderMayReadTheOutput() throws IOException {
        Path ordinary = Files.createDirectory(parent.resolve("ordinary"));
        try (StagedFolder output = StagedFolder.beside(site)) {
            output.publish();
        }

        assertThat(Files.getPosixFilePermissions(site)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escape.html",
                "/etc/passwd",
                "a/../b",
                "a//b",
                "a/",
                "",
                ".",
                "C:/x",
                "a\\b",
                "a\nb",
                "nul.html",
                "fr/con",
                "ends.",
                "what?.html"
            })
    void noPathLeavesTheFolderOrFailsOnAnotherSystem(String path) {
        try (StagedFolder output = StagedFolder.beside(site)) {
            assertThatIllegalArgumentException().isThrownBy(() -> output.write(path, "x"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr/lesson.html", "fr/LESSON.html", "FR/lesson.html", "fr", "fr/lesson.html/x"})
    void noPathIsWrittenTwice(String path) {
        try (StagedFolder output = StagedFolder.beside(site)) {
            output.write("fr/lesson.html", "x");
            assertThatIllegalArgumentException().isThrownBy(() -> output.write(path, "y"));
        }
    }

    @Test
    void aFileWhereAFolderIsNeededIsOneClearMessage() throws IOException {
        Path file = Files.writeString(parent.resolve("target"), "a file");

        OutputException failure =
                catchThrowableOfType(OutputException.class, () -> StagedFolder.beside(file.resolve("site")));

        assertThat(Messages.in(Locale.ENGLISH).problem(failure.finding()))
                .startsWith("`" + file.resolve("site") + "` could not be written:")
                .endsWith("The last output is still there.");
    }

    @Test
    void aReadOnlyDiskIsOneClearMessage() {
        Path readOnly = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/site");

        OutputException failure = catchThrowableOfType(OutputException.class, () -> StagedFolder.beside(readOnly));

        assertThat(Messages.in(Locale.FRENCH).problem(failure.finding()))
                .isEqualTo("Le disque de `/modules/site` est en lecture seule. Le dernier résultat est toujours là.");
    }

    @Test
    void aFullDiskIsOneClearMessage() {
        OutputException failure =
                OutputException.of(site, new FileSystemException("x", null, "No space left on device"), false);

        assertThat(Messages.in(Locale.FRENCH).problem(failure.finding()))
                .isEqualTo("Le disque est plein : `" + site
                        + "` n'a pas pu être écrit. Le dernier résultat est toujours là.");
        assertThat(OutputException.of(site, new IOException("?"), true)
                        .finding()
                        .problem())
                .isEqualTo("full");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
