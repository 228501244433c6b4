package org.parcours.preview;

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
 * Measures the preview of a generated course: from a save to the new page in a browser's hands, with all that was found. It is
 * no test: its name keeps it out of ordinary runs. docs/performance.md says how to run it.
 */
class PreviewBenchmark {

    private static final int WORDS = 600;
    private static final int SAVES = 21;

    @TempDir
    private Path root;

    private final List<String> measured = new ArrayList<>();

    @Test
    void saves() throws IOException, InterruptedException {
        int lessons = Integer.getInteger("lessons", 20);
        GeneratedCourse.write(root.resolve("course"), lessons, WORDS);
        long start = System.nanoTime();
        OpenPreview.of(root.resolve("course")).close();
        measured.add(line("opened, nothing kept", List.of(seconds(start))));
        start = System.nanoTime();
        try (OpenPreview preview = OpenPreview.of(root.resolve("course"))) {
            measured.add(line("opened again", List.of(seconds(start))));
            double processor = processor();
            measured.add(line("a Markdown lesson saved", saves(preview, "unite-0/lecon-0", ".md")));
            measured.add(processorTime(processor));
            processor = processor();
            measured.add(line("an AsciiDoc lesson saved", saves(preview, "unite-0/lecon-1", ".adoc")));
            measured.add(processorTime(processor));
            measured.add(line("course.yaml saved", saves(preview, "unite-0/lecon-0", "")));
        }
        assertThat(measured).hasSize(7);
        Files.write(Files.createDirectories(Path.of("target")).resolve("preview-" + lessons + ".txt"), measured);
    }

    private List<Double> saves(OpenPreview preview, String lesson, String extension)
            throws IOException, InterruptedException {
        String page = "learner/fr/" + lesson + ".html";
        String file = extension.isEmpty() ? "course.yaml" : "fr/" + lesson + extension;
        List<Double> seconds = new ArrayList<>();
        String before = "Le cours";
        for (int i = 0; i < SAVES; i++) {
            String words = "Mot " + i + extension.replace('.', ' ');
            String text = Files.readString(preview.file(file));
            String saved = extension.isEmpty()
                    ? text.replace("title: " + before, "title: " + words)
                    : text.replaceFirst("(##|==) (Trois temps|Mot .*)", "$1 " + words);
            before = words;
            seconds.add(save(preview, page, file, saved, words));
        }
        return seconds;
    }

    /** As a browser does that shows the page: it waits for news, and asks for the page then. */
    private double save(OpenPreview preview, String page, String file, String text, String words)
            throws IOException, InterruptedException {
        String state = OpenPreview.state(preview.get(page));
        try (Stream<String> news = preview.news(state)) {
            long start = System.nanoTime();
            preview.save(file, text);
            assertThat(news.filter(line -> line.startsWith("data: ")).findFirst())
                    .isPresent();
            assertThat(preview.get(page).body()).contains(words);
            return seconds(start);
        }
    }

    /** What a save costs a machine that has other things to do too. */
    private static String processorTime(double start) {
        return String.format(Locale.ROOT, "  of processor time %16.3f s a save", (processor() - start) / SAVES);
    }

    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String line(String what, List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%-26s median %7.3f s, worst %7.3f s",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}
