package org.parcours.check.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarPhrasesTest {

    @Test
    void findsWhatIsMuchAlikeAndNotTheSame() {
        assertThat(like("Je relis votre facture ce matin", "Je relis votre facture un matin"))
                .isTrue();
        assertThat(like("Je relis votre facture ce matin", "Je relis votre facture ce matin !"))
                .isFalse();
        assertThat(like("Je relis votre facture ce matin", "Je relis ce matin votre facture"))
                .isFalse();
        assertThat(like("Je relis votre facture ce matin", "Je relis votre courrier ce matin"))
                .isFalse();
    }

    @Test
    void accentsCaseAndSignsDoNotCount() {
        assertThat(ComparedPhrase.of("« J’arrête le prélèvement, dès ce soir. »"))
                .isEqualTo(ComparedPhrase.of("j'arrete le PRELEVEMENT des ce soir"));
    }

    @Test
    void aPhraseIsFoundAmongTensOfThousands() {
        Stream<String> others = IntStream.range(0, 50_000)
                .mapToObj(i -> "Je vous rappelle au sujet du dossier numéro " + i * 7919L % 50_021);
        SimilarPhrases phrases = new SimilarPhrases(
                Stream.concat(others, Stream.of("Je rouvre votre demande et je relis vos trois relevés"))
                        .map(ComparedPhrase::of)
                        .toList(),
                0.85);

        assertThat(phrases.to(ComparedPhrase.of("Je rouvre votre demande et je relis vos deux relevés")))
                .hasSize(1);
    }

    @Test
    void differencesAreTheWordsThatOneOfTheTwoHasAlone() {
        assertThat(ComparedPhrase.of("Je peux, je crois").differences(ComparedPhrase.of("Je ne peux croire")))
                .containsExactly("je", "crois", "ne", "croire");
    }

    private static boolean like(String one, String other) {
        return !new SimilarPhrases(List.of(ComparedPhrase.of(one)), 0.85)
                .to(ComparedPhrase.of(other))
                .isEmpty();
    }
}
