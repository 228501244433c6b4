package org.parcours.handbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;

/** Books of which some parts were laid out by an earlier build: the same bytes, and no more work than the change. */
class KeptLayoutsTest {

    private static final Fingerprint PRESS = Fingerprint.of("press");

    @TempDir
    private Path folder;

    @Test
    void anEditThatMovesPagesLaysOutOnePartAndGivesTheBytesOfACleanBuild() {
        print(book(3, 1), 2);
        Counted layouts = new Counted();

        byte[] incremental = PrinterTest.print(book(5, 1), layouts, 2);

        assertThat(layouts.made).as("parts laid out").hasSize(1);
        assertThat(incremental).isEqualTo(clean(book(5, 1)));
    }

    @Test
    void aCitationThatGainsADigitIsLaidOutAgainAndComesOutAsInACleanBuild() {
        print(book(3, 93), 2);
        Counted layouts = new Counted();

        byte[] incremental = PrinterTest.print(book(3, 97), layouts, 2);

        assertThat(layouts.made)
                .as("the part that grew, and the one that cites what stands behind it")
                .hasSize(2);
        assertThat(incremental).isEqualTo(clean(book(3, 97)));
        assertThat(print(book(3, 93), 2)).isEqualTo(clean(book(3, 93)));
    }

    @Test
    void threadsMakeNoDifference() {
        byte[] clean = clean(book(3, 2));

        assertThat(print(book(3, 2), 1)).isEqualTo(clean);
        assertThat(print(book(3, 2), 1)).isEqualTo(clean);
        assertThat(print(book(3, 2), 2)).isEqualTo(clean);
    }

    @Test
    void whateverIsDamagedOrDeletedComesOutTheSame() throws IOException {
        byte[] clean = print(book(3, 2), 2);
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            for (Path file : files()) {
                damage(file, random);
            }

            assertThat(print(book(3, 2), 2)).as("round %s", round).isEqualTo(clean);
        }
    }

    @Test
    void anotherPressLaysOutAgain() {
        print(book(3, 1), 2);
        Counted layouts = new Counted(new KeptLayouts(Cache.in(folder), Fingerprint.of("other fonts")));

        PrinterTest.print(book(3, 1), layouts, 2);

        assertThat(layouts.made).hasSize(3);
    }

    /** Three parts; the first cites the second and the last, of so many pages. */
    private static List<FoPart> book(int first, int second) {
        String cites = "<fo:page-number-citation ref-id='b'/>, <fo:page-number-citation ref-id='last'/>";
        String end = "<fo:block id='last' role='P'>End.</fo:block>";
        return List.of(
                PrinterTest.part("one", cites, first),
                PrinterTest.part("two", "Long.", second),
                FoPart.of("three", PrinterTest.document(end)));
    }

    private static byte[] clean(List<FoPart> book) {
        return PrinterTest.print(book, PartLayouts.fresh(), 2);
    }

    private byte[] print(List<FoPart> book, int threads) {
        return PrinterTest.print(book, new KeptLayouts(Cache.in(folder), PRESS), threads);
    }

    private static void damage(Path file, Random random) throws IOException {
        byte[] content = Files.readAllBytes(file);
        switch (random.nextInt(4)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(content, random.nextInt(content.length)));
            case 2 -> {
                content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, content);
            }
            default -> {}
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Tells what really was laid out. */
    private final class Counted implements PartLayouts {

        private final PartLayouts layouts;
        private final Set<String> made = ConcurrentHashMap.newKeySet();

        Counted() {
            this(new KeptLayouts(Cache.in(folder), PRESS));
        }

        Counted(PartLayouts layouts) {
            this.layouts = layouts;
        }

        @Override
        public PartLayout layout(String key, Supplier<PartLayout> layout) {
            return layouts.layout(key, () -> {
                made.add(key);
                return layout.get();
            });
        }
    }
}
