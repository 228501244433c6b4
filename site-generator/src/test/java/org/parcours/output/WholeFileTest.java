package org.parcours.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path lesson;

    @BeforeEach
    void whatAnAuthorWrote() throws IOException {
        lesson = Files.writeString(folder.resolve("a.md"), "old");
    }

    @Test
    void theNewTextStandsAloneAndWhoCouldReadItStillCan() throws IOException {
        Files.setPosixFilePermissions(lesson, PosixFilePermissions.fromString("rw-rw-r--"));

        WholeFile.replace(lesson, NEW);

        assertThat(lesson).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lesson)))
                .isEqualTo("rw-rw-r--");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void aDiskThatDoesNotTakeItLeavesWhatTheAuthorWrote() throws IOException {
        Files.createDirectories(half(ProcessHandle.current().pid()).resolve("in the way"));

        assertThatExceptionOfType(OutputException.class).isThrownBy(() -> WholeFile.replace(lesson, NEW));

        assertThat(lesson).hasContent("old");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), lesson);

        WholeFile.replace(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(lesson).hasContent("new");
    }

    @Test
    void whatAKilledProcessLeftGoesAndWhatALivingOneWritesStays() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Files.writeString(half(ended.pid()), "half");
        Path living = half(ProcessHandle.current().parent().orElseThrow().pid());
        Files.writeString(living, "half");

        WholeFile.replace(lesson, NEW);

        assertThat(names())
                .containsExactlyInAnyOrder("a.md", living.getFileName().toString());
    }

    @Test
    void noFileIsCreatedWhereThereIsOne() {
        WholeFile.create(folder.resolve("b.md"), NEW);

        assertThat(folder.resolve("b.md")).hasContent("new");
        assertThatExceptionOfType(OutputException.class).isThrownBy(() -> WholeFile.create(lesson, NEW));
        assertThat(lesson).hasContent("old");
    }

    private Path half(long process) {
        return folder.resolve(".a.md." + process + ".half");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
