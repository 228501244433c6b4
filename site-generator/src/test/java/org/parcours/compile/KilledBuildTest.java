package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.output.StagedFolder;

/**
 * Builds that end at any moment, as when the machine goes down. Half of them are killed by the clock, from their start to
 * builds that take over most of what stands, and half while an output goes and another comes. {@code -Dkills=} says how many.
 */
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("kills", 3);

    /** Kills between two that begin with no output at all. */
    private static final int FROM_NOTHING = 7;

    /** A swap is seen hundreds of times while it goes on: 2 to this power of glimpses come from one build after another. */
    private static final int MOST_GLIMPSES = 10;

    @TempDir
    private Path root;

    /** What a clean build makes of each of the two texts. */
    private final List<Map<String, String>> clean = new ArrayList<>();

    /** How long a build takes that begins with nothing, its process too. */
    private long lasts;

    @BeforeEach
    void cleanBuildsOfBothTexts() throws IOException, InterruptedException {
        for (int text = 0; text < 2; text++) {
            Path elsewhere = Files.createDirectories(root.resolve("clean-" + text));
            EndlessBuild.write(elsewhere, text);
            EndlessBuild.build(elsewhere);
            clean.add(OutputsOnDisk.below(elsewhere));
        }
        EndlessBuild.write(root, 0);
        long start = System.nanoTime();
        BuildCourse.finish(BuildCourse.start(root, List.of(), Output.values()), root);
        lasts = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertThat(clean.get(0).keySet()).containsExactlyElementsOf(OutputsOnDisk.NAMES);
        OutputsOnDisk.NAMES.forEach(name ->
                assertThat(clean.get(0).get(name)).isNotEqualTo(clean.get(1).get(name)));
    }

    @Test
    void eachOutputIsTheOldOrTheNewOneAndTheNextBuildIsRight() throws IOException, InterruptedException {
        Random random = new Random(3);
        for (int kill = 0; kill < KILLS; kill++) {
            boolean fromNothing = kill % FROM_NOTHING == FROM_NOTHING - 1;
            if (fromNothing) {
                delete(root.resolve("out"));
                delete(root.resolve(random.nextBoolean() ? "cache" : "out"));
            }
            killed(kill % 2 == 0 ? 0 : 1 << random.nextInt(MOST_GLIMPSES), random);
            StagedFolder.tidy(root.resolve("out"));
            assertThat(OutputsOnDisk.below(root))
                    .as("after kill %d", kill)
                    .satisfies(outputs -> areWhole(outputs, fromNothing));

            EndlessBuild.build(root);
            assertThat(OutputsOnDisk.below(root))
                    .as("built after kill %d", kill)
                    .isEqualTo(clean.get(EndlessBuild.text(root)));
            assertThat(OutputsOnDisk.names(root)).containsExactlyElementsOf(OutputsOnDisk.NAMES);
        }
    }

    /** @param glimpses of a swap after which it ends; with 0 somewhere in its first build or in one of those after it */
    private void killed(int glimpses, Random random) throws IOException, InterruptedException {
        Process build = BuildCourse.start(EndlessBuild.class, root, List.of(), List.of(root.toString(), "" + glimpses));
        if (glimpses == 0) {
            Thread.sleep(lasts / 6 + random.nextLong(lasts * 3 / 2));
            build.destroyForcibly();
        }
        assertThat(build.waitFor())
                .as(Files.readString(root.resolve("errors.txt")))
                .isNotIn(0, 1);
    }

    private void areWhole(Map<String, String> outputs, boolean fromNothing) {
        if (!fromNothing) {
            assertThat(outputs.keySet()).containsExactlyElementsOf(OutputsOnDisk.NAMES);
        }
        outputs.forEach((name, content) -> assertThat(content)
                .as(name)
                .isIn(clean.get(0).get(name), clean.get(1).get(name)));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
