package org.parcours.check.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parcours.check.Passage;
import org.parcours.check.Passages;
import org.parcours.model.text.Language;
import org.parcours.model.text.Text;
import org.parcours.source.Span;

class ReadingEaseTest {

    private static final Language FRENCH = new Language("fr");
    private static final Language ENGLISH = new Language("en");

    @ParameterizedTest
    @CsvSource({
        "client, 2",
        "moment, 2",
        "parlent, 1",
        "réalité, 4",
        "journée, 2",
        "une, 1",
        "les, 1",
        "appelle, 2",
        "naïf, 2",
        "théorie, 3",
        "nuage, 2",
        "vie, 1",
        "l'écoute, 2",
        "souvent, 2",
        "attendent, 2",
        "SMS, 1"
    })
    void syllablesOfFrenchWords(String word, int syllables) {
        assertThat(new Syllables().in(word, FRENCH)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "listen, 2",
        "make, 1",
        "called, 1",
        "table, 2",
        "customer, 3",
        "idea, 3",
        "the, 1",
        "people, 2",
        "wanted, 2"
    })
    void syllablesOfEnglishWords(String word, int syllables) {
        assertThat(new Syllables().in(word, ENGLISH)).isEqualTo(syllables);
    }

    @Test
    void theFrenchScoreIsThatOfKandelAndMoles() {
        ReadingEase.Count count = new ReadingEase.Count(100, 5, 150);

        assertThat(ReadingEase.of(count, FRENCH).orElseThrow()).isCloseTo(207 - 20.3 - 110.4, within(0.001));
    }

    @Test
    void theEnglishScoreIsThatOfFlesch() {
        ReadingEase.Count count = new ReadingEase.Count(100, 5, 150);

        assertThat(ReadingEase.of(count, ENGLISH).orElseThrow()).isCloseTo(206.835 - 20.3 - 126.9, within(0.001));
    }

    @Test
    void aLanguageWithoutAFormulaHasNoScore() {
        assertThat(ReadingEase.of(new ReadingEase.Count(100, 5, 150), new Language("de")))
                .isEmpty();
    }

    @Test
    void abbreviationsAndNumbersEndNoSentence() {
        Passage passage = passage("M. Ferreira rappelle à 8.30. Il attend… Mme Benali ? (Elle est là.) Oui !");

        assertThat(Prose.sentences(passage))
                .extracting(sentence -> sentence.text().strip())
                .containsExactly(
                        "M. Ferreira rappelle à 8.30.", "Il attend…", "Mme Benali ?", "(Elle est là.)", "Oui !");
    }

    private static Passage passage(String words) {
        Span span = new Span("fr/a.md", 3, 1, 3, 1 + words.length());
        return Passages.of(Passage.Kind.PARAGRAPH, List.of(new Text(span, words)), FRENCH)
                .get(0);
    }
}
