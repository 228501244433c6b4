package org.parcours.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class NormalisedTest {

    @Test
    void apostrophesNoBreakSpacesAndCaseDoNotCount() {
        assertThat(Normalised.of("L’ÉTÉ\u00A0: qu'est\u202F?\nOui").text()).isEqualTo("l'été : qu'est ? oui");
    }

    @Test
    void aLetterAndItsAccentAreOneCharacter() {
        assertThat(Normalised.of("e\u0301te\u0301").text()).isEqualTo("été");
    }

    @Test
    void anAccentedLetterIsPartOfAWord() {
        assertThat(find("\\bt\\b", "été")).isEmpty();
        assertThat(find("\\béquipes?\\b", "Nos Équipes, demain")).isEqualTo("Équipes");
        assertThat(find("\\bà\\b", "À demain")).isEqualTo("À");
    }

    @Test
    void theAuthorsOwnWordsAreQuoted() {
        assertThat(find("l'équipe", "Ici L’Équipe de İzmir")).isEqualTo("L’Équipe");
    }

    @Test
    void speechIsTakenOut() {
        assertThat(find("jamais", "Il dit « jamais ».")).isEqualTo("jamais");
        assertThat(withoutSpeech("jamais", "Il dit « jamais ».")).isEmpty();
        assertThat(withoutSpeech("never", "He says “never”.")).isEmpty();
        assertThat(withoutSpeech("never", "He says \"never\".")).isEmpty();
        assertThat(withoutSpeech("never", "He says ‘I never’.")).isEmpty();
        assertThat(withoutSpeech("never", "She says ‘it isn’t, never’ and leaves."))
                .isEmpty();
    }

    @Test
    void whatFollowsASpeechIsQuotedAsWritten() {
        assertThat(withoutSpeech("jamais", "« Non », dit-il, jamais.")).isEqualTo("jamais");
        assertThat(withoutSpeech("never", "The clients’ calls never end: it’s ‘no’."))
                .isEqualTo("never");
    }

    @Test
    void aSpeechThatDoesNotEndIsNotTakenOut() {
        assertThat(withoutSpeech("jamais", "« Non, dit-il, jamais.")).isEqualTo("jamais");
    }

    @Test
    void speechesCanBeHadAlone() {
        assertThat(Normalised.of("« Je regarde. », puis « Voilà »").speeches())
                .extracting(Normalised::text)
                .containsExactly("je regarde.", "voilà");
    }

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        assertThat(Normalised.of("S’il répond à 18 h, dites-le.").words())
                .containsExactly("s", "il", "répond", "à", "18", "h", "dites", "le");
    }

    private static String find(String expression, String words) {
        return find(expression, Normalised.of(words));
    }

    private static String withoutSpeech(String expression, String words) {
        return find(expression, Normalised.of(words).withoutSpeech());
    }

    private static String find(String expression, Normalised words) {
        Matcher match = Normalised.pattern(expression).matcher(words.text());
        return match.find() ? words.quote(match) : "";
    }
}
