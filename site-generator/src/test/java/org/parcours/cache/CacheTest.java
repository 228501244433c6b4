package org.parcours.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    private static final byte[] CONTENT = "Bonjour, Nora à l'écoute.".getBytes(StandardCharsets.UTF_8);
    private static final Fingerprint KEY = Fingerprint.of("lesson", "1");

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsFoundByALaterBuild() {
        Cache.in(folder).keep("lesson", KEY, CONTENT);

        assertThat(Cache.in(folder).find("lesson", KEY)).hasValue(CONTENT);
        assertThat(Cache.in(folder).find("lesson", Fingerprint.of("lesson", "2")))
                .isEmpty();
        assertThat(Cache.in(folder).find("layout", KEY)).isEmpty();
    }

    @Test
    void aFileThatWasCutIsAsIfItWereNotThere() throws IOException {
        byte[] whole = kept();
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));

            assertThat(Cache.in(folder).find("lesson", KEY))
                    .as("%s bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void aFileWithOneBitTurnedIsAsIfItWereNotThere() throws IOException {
        byte[] whole = kept();
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] turned = whole.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file(), turned);

            assertThat(Cache.in(folder).find("lesson", KEY)).as("bit %s", bit).isEmpty();
        }
    }

    @Test
    void aFileUnderTheNameOfAnotherIsAsIfItWereNotThere() throws IOException {
        byte[] whole = kept();
        Fingerprint other = Fingerprint.of("other");
        Files.write(folder.resolve("lesson").resolve(other.hex()), whole);

        assertThat(Cache.in(folder).find("lesson", other)).isEmpty();
    }

    @Test
    void manyBuildsAtOnceFindWholeContentsOrNone() {
        List<byte[]> found = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> {
                    Cache own = Cache.in(folder);
                    own.keep("lesson", Fingerprint.of("" + i % 3), CONTENT);
                    own.forgetUnused("lesson");
                    return own.find("lesson", Fingerprint.of("" + (i + 1) % 3));
                })
                .flatMap(java.util.Optional::stream)
                .toList();

        assertThat(found).allSatisfy(content -> assertThat(content).isEqualTo(CONTENT));
        Cache last = Cache.in(folder);
        last.keep("lesson", KEY, CONTENT);
        assertThat(last.find("lesson", KEY)).hasValue(CONTENT);
    }

    @Test
    void whatIsNoLongerUsedIsForgottenAndHalfWrittenFilesWithIt() throws IOException {
        Cache before = Cache.in(folder);
        before.keep("lesson", KEY, CONTENT);
        before.keep("lesson", Fingerprint.of("old"), CONTENT);
        before.keep("layout", Fingerprint.of("old"), CONTENT);
        Files.write(folder.resolve("lesson/1234.half"), CONTENT);

        Cache after = Cache.in(folder);
        after.find("lesson", KEY);
        after.forgetUnused("lesson");

        assertThat(names("lesson")).containsExactly(KEY.hex());
        assertThat(names("layout")).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoMistake() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Cache cache = Cache.in(file);

        cache.keep("lesson", KEY, CONTENT);
        cache.forgetUnused("lesson");

        assertThat(cache.find("lesson", KEY)).isEmpty();
    }

    private byte[] kept() throws IOException {
        Cache.in(folder).keep("lesson", KEY, CONTENT);
        return Files.readAllBytes(file());
    }

    private Path file() {
        return folder.resolve("lesson").resolve(KEY.hex());
    }

    private List<String> names(String step) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(step))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
