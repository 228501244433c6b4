package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;

/**
 * Measures a clean build of a large course beside one of a tenth of it, each in a Java of its own with a heap of 2 GB. It is no
 * test: its name keeps it out of ordinary runs. docs/performance.md says how to run it.
 */
class ScaleBenchmark {

    private static final int WORDS = 600;

    private final int lessons = Integer.getInteger("lessons", 200);
    private final String outputs = System.getProperty("outputs", "SITE,QUIZ");
    private final String heap = System.getProperty("heap", "2g");
    private final List<String> measured = new ArrayList<>();

    @TempDir
    private Path root;

    @Test
    void ten_times_as_many_lessons() throws IOException, InterruptedException {
        double tenth = build(lessons / 10);
        double whole = build(lessons);
        measured.add(String.format(Locale.ROOT, "%s, heap %s: %.2f times as long", outputs, heap, whole / tenth));
        Files.write(Files.createDirectories(Path.of("target")).resolve("scale-" + lessons + ".txt"), measured);
        assertThat(measured).hasSize(3);
    }

    private double build(int size) throws IOException, InterruptedException {
        Path folder = root.resolve("of-" + size);
        GeneratedCourse.write(folder.resolve("course"), size, WORDS);
        Path log = folder.resolve("gc.txt");
        Output[] wanted = Stream.of(outputs.split(",")).map(Output::valueOf).toArray(Output[]::new);
        long start = System.nanoTime();
        Process build = BuildCourse.start(folder, List.of("-Xmx" + heap, "-Xlog:gc:file=" + log), wanted);
        BuildCourse.finish(build, folder);
        double seconds = (System.nanoTime() - start) / 1e9;
        measured.add(String.format(
                Locale.ROOT, "%6d lessons %9.1f s, at most %5d MB after a collection", size, seconds, inUse(log)));
        return seconds;
    }

    /** Megabytes that were in use after the collection that left most: {@code Pause Young (…) 300M->120M(512M)}. */
    private static int inUse(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("M->"))
                .map(line -> line.replaceFirst(".*M->(\\d+)M.*", "$1"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
