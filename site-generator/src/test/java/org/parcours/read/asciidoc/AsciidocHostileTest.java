package org.parcours.read.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsciidocHostileTest {

    @Test
    void a_thousand_levels_end_in_a_finding() {
        assertTooDeep(levels(1000, i -> "*".repeat(i) + " x"));
        assertTooDeep(levels(1000, i -> ".".repeat(i) + " x"));
        assertTooDeep(levels(1000, i -> "=".repeat(i + 4)));
        assertTooDeep(levels(1000, i -> "_".repeat(i + 4)));
        assertTooDeep(levels(1000, i -> "*".repeat(i + 4)));
        assertTooDeep("> ".repeat(1000) + "x");
        assertTooDeep(">".repeat(1000) + " x");
    }

    @Test
    void deep_lists_of_mixed_marks_end() {
        String mixed = levels(12, i -> "*".repeat(i) + " a\n" + ".".repeat(i) + " b\nx" + ":".repeat(2) + " c");
        assertThat(ReadLesson.of(mixed.split("\n")).manuscript().blocks()).isNotEmpty();
    }

    @Test
    void marks_that_never_close_end() {
        assertRead("*_`".repeat(3000));
        assertRead("[".repeat(5000) + "x");
        assertRead("link:".repeat(5000) + "[");
        assertRead("footnote:[".repeat(500) + "x" + "]".repeat(500));
        assertRead("((".repeat(2000) + "x" + "))".repeat(2000));
        assertRead("<<".repeat(3000) + ">>".repeat(3000));
        assertRead("{a".repeat(5000) + "}".repeat(5000));
        assertRead("|===\n" + "|x ".repeat(5000) + "\n|===");
        assertRead("a:: ".repeat(2000));
    }

    @Test
    void a_list_of_ten_thousand_items_is_read() {
        String list = levels(10_000, i -> "* [ ] item " + i + "\n> q");
        assertThat(ReadLesson.of(list.split("\n")).blocks()).contains("item 10000");
    }

    @Test
    void ten_thousand_lines_are_read() {
        String lesson = levels(2_500, i -> "== Titre " + i + "\n\nUn *texte* l'un.\n");
        assertThat(ReadLesson.of(lesson.split("\n")).manuscript().blocks()).hasSize(5_000);
    }

    @Test
    void one_reader_serves_two_threads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> readings = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(i -> () -> {
                        ReadLesson lesson = ReadLesson.of(
                                "= T" + i, ":x: y" + i, "", "a {x} *b* footnote:[n" + i + "]", "", "====", "non fermé");
                        return lesson.blocks().replace(Integer.toString(i), "I") + lesson.problems();
                    })
                    .toList();
            assertThat(threads.invokeAll(readings).stream().map(AsciidocHostileTest::result))
                    .containsOnly("Paragraph(Text(\"a yI \") Strong(Text(\"b\")) Text(\" \") Footnote(Text(\"nI\")))\n"
                            + "Paragraph(Text(\"non fermé\"))"
                            + "[markup.block/not-closed 6, markup.unsupported/example 6]");
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void assertTooDeep(String text) {
        assertThat(ReadLesson.of(text.split("\n")).problems())
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("markup.too-deep/text"));
    }

    private static void assertRead(String text) {
        assertThat(ReadLesson.of(text.split("\n")).manuscript()).isNotNull();
    }

    private static String levels(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
