package org.parcours.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.source.Span;

class ImprintTest {

    private final Random random = new Random(7);

    /** A window of 24 letters of a longer passage, wherever the passage and the file are cut; and a short passage. */
    @ParameterizedTest
    @ValueSource(ints = {16, 17, 22, 23, 24, 25, 31, 40, 200})
    void neverRulesOutWhatStandsInAFile(int length) {
        String passage = letters(length);
        ImprintSearch search = search(passage);
        String piece = passage.substring(0, Math.min(length, SecretSearch.WINDOW));

        assertThat(IntStream.range(0, 40))
                .allMatch(before -> search.mayBeMetIn(imprint(letters(before) + piece + letters(before % 5))))
                .allMatch(before -> search.mayBeMetIn(imprint(letters(5), letters(before) + piece, letters(40))));
    }

    @Test
    void rulesOutNearlyEveryOtherFile() {
        ImprintSearch search = search(letters(600));

        long suspected = IntStream.range(0, 1000)
                .filter(file -> search.mayBeMetIn(imprint(letters(4000))))
                .count();

        assertThat(suspected).isLessThan(20);
    }

    @Test
    void rulesOutEverythingWhereNothingIsSought() {
        assertThat(search("trop court").mayBeMetIn(imprint(letters(4000)))).isFalse();
    }

    private static ImprintSearch search(String passage) {
        return new ImprintSearch(List.of(new Passage(Span.file("fr/lecon.md"), passage)));
    }

    private static byte[] imprint(String... texts) {
        Imprint imprint = new Imprint();
        List.of(texts).forEach(imprint::add);
        return imprint.bytes();
    }

    private String letters(int count) {
        return random.ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
