package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks that take nothing more while a build writes; {@code -Droom=} says how many kilobytes more they have each time. */
class FullDiskTest {

    private static final String[] SMALL_DISK = {
        "unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=24m none \"$0\" && exec \"$@\""
    };

    @TempDir
    private Path root;

    @Test
    void aDiskThatFillsUpLeavesEachOutputOldOrNewAndTheNextBuildIsRight() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(root.resolve("disk"));
        assumeThat(isRun(disk, List.of("true")))
                .as("a small disk needs Linux, and the right to mount in a namespace of its own")
                .isTrue();
        List<String> arguments = List.of(disk.toString(), System.getProperty("room", "96"));
        assertThat(isRun(disk, BuildCourse.command(FillingDisk.class, List.of(), arguments)))
                .as(Files.readString(root.resolve("errors.txt")))
                .isTrue();
    }

    private boolean isRun(Path disk, List<String> command) throws InterruptedException {
        List<String> whole = new ArrayList<>(List.of(SMALL_DISK));
        whole.add(disk.toString());
        whole.addAll(command);
        try {
            return new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(root.resolve("errors.txt").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @ParameterizedTest(name = "at {0} blocks")
    @ValueSource(ints = {0, 64})
    void aFileThatTheDiskDoesNotTakeLeavesEachOutputOldOrNewAndTheNextBuildIsRight(int blocks)
            throws IOException, InterruptedException {
        EndlessBuild.write(root, 0);
        EndlessBuild.build(root);
        Map<String, String> old = OutputsOnDisk.below(root);
        EndlessBuild.write(root, 1);

        assertThat(limited(blocks))
                .contains("org.parcours.output.OutputException: output.unwritable")
                .doesNotContain("Caused by: org.parcours");

        Map<String, String> left = OutputsOnDisk.below(root);
        EndlessBuild.build(root);
        Map<String, String> next = OutputsOnDisk.below(root);
        OutputsOnDisk.NAMES.forEach(name -> assertThat(left.get(name)).as(name).isIn(old.get(name), next.get(name)));
        assertThat(OutputsOnDisk.names(root)).containsExactlyElementsOf(OutputsOnDisk.NAMES);
        Path clean = Files.createDirectory(root.resolve("clean"));
        EndlessBuild.write(clean, 1);
        EndlessBuild.build(clean);
        assertThat(OutputsOnDisk.below(clean)).isEqualTo(next);
    }

    /** What a build says that may write no file of more than so many blocks; the shell counts in half kilobytes or in whole ones. */
    private String limited(int blocks) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$0\" \"$@\""));
        command.addAll(BuildCourse.command(
                BuildCourse.class, List.of("-XX:-UsePerfData"), List.of(root.toString(), "SITE", "QUIZ", "HANDBOOK")));
        Process build = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).isNotZero();
        return said;
    }
}
