package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;

/**
 * Measures builds of a generated course, each in a Java of its own. It is no test: its name keeps it out of ordinary runs.
 * docs/performance.md says how to run it.
 */
class Benchmark {

    private static final int WORDS = 600;

    @TempDir
    private Path root;

    private final List<String> measured = new ArrayList<>();

    @Test
    void builds() throws IOException, InterruptedException {
        int lessons = Integer.getInteger("lessons", 20);
        GeneratedCourse.write(root.resolve("course"), lessons, WORDS);
        measure("clean");
        measure("nothing changed");
        edit("fr/unite-0/lecon-0.md");
        measure("one Markdown lesson changed");
        edit("fr/unite-0/lecon-1.adoc");
        measure("one AsciiDoc lesson changed");

        assertThat(measured).hasSize(4);
        Files.write(Files.createDirectories(Path.of("target")).resolve("benchmark-" + lessons + ".txt"), measured);
    }

    private void measure(String what) throws IOException, InterruptedException {
        long start = System.nanoTime();
        BuildCourse.finish(BuildCourse.start(root, List.of(), Output.values()), root);
        double seconds = (System.nanoTime() - start) / 1e9;
        measured.add(String.format(Locale.ROOT, "%-30s %8.2f s", what, seconds));
    }

    private void edit(String lesson) throws IOException {
        Path file = root.resolve("course").resolve(lesson);
        Files.writeString(file, Files.readString(file).replace("debout", "assis"));
    }
}
