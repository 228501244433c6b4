package org.parcours.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionsTest {

    private static final Path DATA = Path.of("src/main/resources/org/parcours/check/evidence");

    /** In the fixtures of the rules stands what their word lists look for. */
    @ParameterizedTest
    @MethodSource("lists")
    void whatAnExpressionFindsAloneItFindsAmongOthers(Path list) throws IOException {
        List<Pattern> patterns = Files.readAllLines(list).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Normalised::pattern)
                .toList();
        Expressions together = new Expressions(patterns);
        for (String line : linesOfFixtures()) {
            Normalised words = Normalised.of(line);
            assertThat(together.in(words).map(ExpressionsTest::place).toList())
                    .as(line)
                    .isEqualTo(patterns.stream()
                            .map(pattern -> pattern.matcher(words.text()))
                            .filter(Matcher::find)
                            .map(ExpressionsTest::place)
                            .toList());
        }
    }

    private static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.sorted().toList();
        }
    }

    private static List<String> linesOfFixtures() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/checks"))) {
            return files.filter(file -> file.toString().matches(".*evidence.*\\.(md|adoc)"))
                    .flatMap(ExpressionsTest::lines)
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void theFirstMatchOfEachIsFoundInTheirOrder() {
        assertThat(found("un fait, deux faits, un avis", "\\bavis\\b", "\\b(deux|trois) faits?\\b", "\\bfaits?\\b"))
                .containsExactly("avis", "deux faits", "fait");
    }

    @Test
    void aWordBeginsAfterAnApostropheAndNotAfterALetterOrAnUnderscore() {
        assertThat(found("qu'on dit", "\\bon\\b")).containsExactly("on");
        assertThat(found("salon _on", "\\bon\\b")).isEmpty();
    }

    @Test
    void whatMayBeginAnywhereIsFoundInsideAWord() {
        assertThat(found("incompréhension", "(?<=in)compr", "hension")).containsExactly("compr", "hension");
    }

    private static List<String> found(String text, String... expressions) {
        List<Pattern> patterns = Stream.of(expressions).map(Normalised::pattern).toList();
        return new Expressions(patterns)
                .in(Normalised.of(text))
                .map(Matcher::group)
                .toList();
    }

    private static String place(MatchResult match) {
        return match.start() + " " + match.group();
    }
}
