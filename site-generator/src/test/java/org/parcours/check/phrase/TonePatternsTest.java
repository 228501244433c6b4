package org.parcours.check.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.check.Normalised;
import org.parcours.check.WordData;
import org.parcours.check.phrase.TonePatterns.Tone;
import org.parcours.model.text.Language;

class TonePatternsTest {

    private final TonePatterns tones = new TonePatterns();

    static Stream<String> examples() {
        WordData examples = new WordData(TonePatternsTest.class, "tone-examples");
        return Stream.of("fr", "en").flatMap(language -> examples.in(new Language(language)).stream()
                .map(example -> language + " " + example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPatternFindsWhatItIsForAndLeavesAloneWhatOnlyLooksLikeIt(String example) {
        String[] parts = example.split(" ", 4);
        String text = Normalised.of(parts[3]).text();

        assertThat(codes(parts[0], text).contains(parts[1])).isEqualTo(parts[2].equals("+"));
    }

    private List<String> codes(String language, String text) {
        return tones.in(new Language(language)).stream()
                .filter(tone -> tone.pattern().matcher(text).find())
                .map(Tone::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void bothLanguagesHaveTheTwentyFiveFamilies(String language) {
        assertThat(tones.in(new Language(language)).stream().map(Tone::code).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25)
                        .mapToObj("P%02d"::formatted)
                        .toList());
    }

    @Test
    void anotherLanguageHasNone() {
        assertThat(tones.in(new Language("de"))).isEmpty();
    }
}
