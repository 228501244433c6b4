package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;
import org.parcours.cache.Fingerprint;
import org.parcours.output.StagedFolder;

/** Builds that end at any moment, as when the machine goes down. */
class KilledBuildTest {

    private static final int KILLS = 8;
    private static final List<String> OUTPUTS = List.of("site", "trainer-site");

    @TempDir
    private Path root;

    private Map<String, String> old;
    private long lasts;

    @BeforeEach
    void anOldOutput() throws IOException, InterruptedException {
        write(GeneratedCourse.plan(GeneratedCourse.unit("accueil", List.of("a"))), "course.yaml");
        write(GeneratedCourse.lesson("a", Syntax.MD, 1, 40), "fr/accueil/a.md");
        long start = System.nanoTime();
        build();
        lasts = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        old = outputs();
    }

    @Test
    void eachOutputIsTheOldOrTheNewOneAndTheNextBuildIsRight() throws IOException, InterruptedException {
        write(GeneratedCourse.lesson("a", Syntax.MD, 2, 40), "fr/accueil/a.md");
        Random random = new Random(3);
        List<Map<String, String>> seen = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process build = BuildCourse.start(root, List.of(), Output.SITE);
            // Most of a build is reading and making; what matters comes near its end.
            Thread.sleep(lasts / 2 + random.nextLong(lasts / 2 + 1));
            build.destroyForcibly().waitFor();
            StagedFolder.tidy(root.resolve("out"));
            seen.add(outputs());
        }
        build();
        Map<String, String> next = outputs();

        assertThat(next).isNotEqualTo(old);
        assertThat(seen)
                .allSatisfy(outputs -> outputs.forEach(
                        (name, content) -> assertThat(content).as(name).isIn(old.get(name), next.get(name))));
        assertThat(names(root.resolve("out"))).containsExactlyElementsOf(OUTPUTS);
        Path elsewhere = Files.createDirectories(root.resolve("clean"));
        Files.createSymbolicLink(elsewhere.resolve("course"), root.resolve("course"));
        BuildCourse.finish(BuildCourse.start(elsewhere, List.of(), Output.SITE), elsewhere);
        assertThat(outputs(elsewhere)).isEqualTo(next);
    }

    private void build() throws IOException, InterruptedException {
        BuildCourse.finish(BuildCourse.start(root, List.of(), Output.SITE), root);
    }

    private void write(String text, String path) throws IOException {
        Path file = root.resolve("course").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> outputs() throws IOException {
        return outputs(root);
    }

    /** The fingerprint of each output, by names and contents. */
    private static Map<String, String> outputs(Path root) throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        for (String name : OUTPUTS) {
            Path folder = root.resolve("out").resolve(name);
            StringBuilder content = new StringBuilder();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    content.append(folder.relativize(file))
                            .append(Fingerprint.of(Files.readAllBytes(file)).hex());
                }
            }
            outputs.put(name, Fingerprint.of(content.toString()).hex());
        }
        return outputs;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
