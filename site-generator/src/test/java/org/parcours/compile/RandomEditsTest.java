package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.cache.Fingerprint;
import org.parcours.finding.Finding;

/** Whatever authors do to a course, an incremental build gives the bytes and the findings of a clean one. */
class RandomEditsTest {

    @TempDir
    private Path root;

    private final List<String> edits = new ArrayList<>();

    @Test
    void editsOfMarkdownGiveTheSitesAndBanksOfACleanBuild() throws IOException {
        edit(new EditedCourse(root.resolve("course"), 1, false), 200, 10, Output.SITE, Output.QUIZ);
    }

    @Test
    void editsOfBothSyntaxesGiveTheSitesOfACleanBuild() throws IOException {
        edit(new EditedCourse(root.resolve("course"), 2, true), 12, 4, Output.SITE);
    }

    @Test
    void editsGiveTheHandbooksOfACleanBuild() throws IOException {
        edit(new EditedCourse(root.resolve("course"), 3, false), 6, 3, Output.HANDBOOK);
    }

    /** Builds after each edit, and compares now and then, for a clean build takes its time. */
    private void edit(EditedCourse course, int times, int every, Output... outputs) throws IOException {
        for (int round = 1; round <= times; round++) {
            edits.add(course.edit());
            List<Finding> found = build("incremental", outputs);
            if (round % every == 0) {
                String clean = "clean-" + round;
                assertThat(found).as("%s", edits).isEqualTo(build(clean, outputs));
                assertThat(files("incremental")).as("%s", edits).isEqualTo(files(clean));
            }
        }
    }

    /** What was found when this was built into a folder, which has a cache of its own. */
    private List<Finding> build(String name, Output... outputs) {
        Compiler compiler = Compiler.of(new CompileRequest(
                root.resolve("course"),
                root.resolve(name),
                root.resolve(name + "-cache"),
                "default",
                Selection.ALL,
                Instant.parse("2026-01-01T00:00:00Z")));
        List<Finding> found = new ArrayList<>(compiler.check());
        Stream.of(outputs).forEach(output -> found.addAll(compiler.build(output)));
        return found;
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve(name))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.resolve(name).relativize(file).toString(),
                        Fingerprint.of(Files.readAllBytes(file)).hex());
            }
        }
        return files;
    }
}
