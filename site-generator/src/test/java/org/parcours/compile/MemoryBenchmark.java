package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;

/**
 * Builds generated courses, each in a Java of its own, in the heaps that docs/performance.md promises. It takes minutes, so
 * its name keeps it out of ordinary runs; {@code -Dlessons=} makes smaller ones, to see that it runs.
 */
class MemoryBenchmark {

    private static final int WORDS = 600;

    @TempDir
    private Path root;

    @Test
    void handbooks_of_two_thousand_pages_are_made_in_256_megabytes() throws IOException, InterruptedException {
        int lessons = Integer.getInteger("lessons", 500);
        build(lessons, "-Xmx256m", Output.HANDBOOK);
        try (Stream<Path> books = Files.list(root.resolve("out/handbook"))) {
            assertThat(books).hasSize(2).allSatisfy(book -> assertThat(pages(book))
                    .isGreaterThanOrEqualTo(4 * lessons));
        }
    }

    @Test
    void all_outputs_of_two_hundred_lessons_are_made_in_512_megabytes() throws IOException, InterruptedException {
        build(Integer.getInteger("lessons", 200), "-Xmx512m", Output.values());
        assertThat(root.resolve("out/handbook")).isDirectory();
    }

    private void build(int lessons, String heap, Output... outputs) throws IOException, InterruptedException {
        GeneratedCourse.write(root.resolve("course"), lessons, WORDS);
        BuildCourse.finish(BuildCourse.start(root, List.of(heap), outputs), root);
    }

    private static int pages(Path book) throws IOException {
        try (PDDocument document = Loader.loadPDF(book.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
