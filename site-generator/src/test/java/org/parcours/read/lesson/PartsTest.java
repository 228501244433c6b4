package org.parcours.read.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.finding.Severity;
import org.parcours.model.CognitiveLevel;
import org.parcours.model.ExamplesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.Lesson;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.Part;
import org.parcours.model.PhrasesPart;
import org.parcours.model.text.PlainText;

class PartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Objectifs;ObjectivesPart",
                "OBJECTIF;ObjectivesPart",
                "Exemple;ExamplesPart",
                "A dire / a eviter;PhrasesPart",
                "À dire, à éviter;PhrasesPart",
                "Exercices;ExercisesPart",
                "Quiz;QuizPart",
                "A retenir;KeyPointsPart",
                "Sources;SourcesPart",
                "Au fond;ExplanationPart"
            })
    void aPartIsKnownByItsHeading(String heading, String part) {
        Lesson lesson = Written.lesson().heading(2, heading).assemble();

        assertThat(lesson.parts()).extracting(p -> p.getClass().getSimpleName()).containsExactly(part);
    }

    @Test
    void englishHeadingsOpenPartsOfEnglishLessons() {
        Lesson lesson = Written.english()
                .heading(2, "Key point")
                .heading(2, "Say, avoid")
                .heading(2, "Objectifs")
                .assemble();

        assertThat(lesson.parts())
                .extracting(p -> p.getClass().getSimpleName())
                .containsExactly("KeyPointsPart", "PhrasesPart", "ExplanationPart");
    }

    @Test
    void aNearMissIsExplanationWithAWarning() {
        Written written = Written.lesson().heading(2, "Exmples").paragraph("Voici.");

        assertThat(written.assemble().parts().get(0)).isInstanceOf(ExplanationPart.class);
        assertThat(written.finding("heading").severity()).isEqualTo(Severity.WARNING);
        assertThat(written.finding("heading").words()).containsExactly("Exmples", "Exemples");
    }

    @Test
    void aColonAfterThePartsNameIsAWarning() {
        Written written = Written.lesson().heading(2, "Exemples :").heading(3, "Un appel");

        assertThat(written.assemble().examples()).hasSize(1);
        assertThat(written.found()).containsExactly("structure.near-part heading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exemples de phrases", "Ressources", "Ce que dit la recherche", "Quoi ?", "Écouter"})
    void aHeadingOfItsOwnIsNoNearMiss(String heading) {
        Written written = Written.lesson().heading(2, heading).paragraph("Voici.");
        written.assemble();

        assertThat(written.found()).isEmpty();
    }

    @Test
    void aBranchingScenarioIsAnError() {
        Written written = Written.lesson().heading(2, "Mise en situation").heading(3, "L'attente");

        assertThat(written.assemble().parts()).isEmpty();
        assertThat(written.found()).containsExactly("structure.scenario not-yet");
    }

    @Test
    void aPartOpenedTwiceIsAWarning() {
        Written written = Written.lesson()
                .heading(2, "Exemples")
                .heading(3, "Un")
                .heading(2, "Exemple")
                .heading(3, "Deux");

        assertThat(written.assemble().examples()).hasSize(2);
        assertThat(written.found()).containsExactly("structure.part-twice again");
    }

    @ParameterizedTest
    @CsvSource({
        "Repérer un silence (analyse),ANALYSE",
        "Repérer un silence. (Évaluer),EVALUATE",
        "Repérer un silence [créer].,CREATE",
        "Repérer un silence (se souvenir),REMEMBER"
    })
    void aLevelWordInBracketsEndsAnObjective(String words, CognitiveLevel level) {
        Lesson lesson = Written.lesson().heading(2, "Objectifs").numbered(words).assemble();

        assertThat(lesson.objectives().get(0).level()).contains(level);
        assertThat(PlainText.of(lesson.objectives().get(0).content()))
                .startsWith("Repérer un silence")
                .doesNotContain("(", "[");
    }

    @ParameterizedTest
    @CsvSource({
        "knowledge,REMEMBER",
        "comprehension,UNDERSTAND",
        "application,APPLY",
        "analysis,ANALYSE",
        "evaluation,EVALUATE",
        "creation,CREATE"
    })
    void eachLevelHasItsNounInEnglish(String noun, CognitiveLevel level) {
        Lesson lesson = Written.english()
                .heading(2, "Objectives")
                .numbered("Spot a silence (" + noun + ")")
                .assemble();

        assertThat(lesson.objectives().get(0).level()).contains(level);
    }

    @Test
    void otherWordsInBracketsStay() {
        Written written = Written.lesson().heading(2, "Objectifs").numbered("Repérer un silence (au téléphone)");

        assertThat(PlainText.of(written.assemble().objectives().get(0).content()))
                .isEqualTo("Repérer un silence (au téléphone)");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aMisspeltLevelIsAWarning() {
        Written written = Written.lesson().heading(2, "Objectifs").numbered("Repérer un silence (analiser)");

        assertThat(written.assemble().objectives().get(0).level()).isEmpty();
        assertThat(written.found()).containsExactly("structure.objectives near-level");
    }

    @Test
    void anObjectivesNumberIsThatOfItsItem() {
        Written written = Written.lesson().heading(2, "Objectifs");
        written.numbered("Un", "Deux").blocks(written.orderedList(3, "Trois", "Quatre"));

        assertThat(written.assemble().objectives()).extracting("number").containsExactly(1, 2, 3, 4);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void objectivesInBulletsAreAnErrorAndNotLost() {
        Written written = Written.lesson().heading(2, "Objectifs").bullets("Un", "Deux");

        ObjectivesPart part = (ObjectivesPart) written.assemble().parts().get(0);

        assertThat(part.introduction()).hasSize(1);
        assertThat(written.found()).containsExactly("structure.objectives no-list");
    }

    @Test
    void whatFollowsTheListIsAnErrorAndNotLost() {
        Written written = Written.lesson()
                .heading(2, "À retenir")
                .paragraph("Donc :")
                .bullets("Un", "Deux")
                .paragraph("Voilà.");

        KeyPointsPart part = (KeyPointsPart) written.assemble().parts().get(0);

        assertThat(part.points()).hasSize(2);
        assertThat(part.introduction()).hasSize(2);
        assertThat(written.found()).containsExactly("structure.out-of-place after");
    }

    @Test
    void aTrainersNoteMayStandAnywhere() {
        Written written =
                Written.lesson().heading(2, "À retenir").bullets("Un", "Deux").quote("[!TRAINER] Faites redire.");

        KeyPointsPart part = (KeyPointsPart) written.assemble().parts().get(0);

        assertThat(part.introduction()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void keyPointsMayBeginWithABoldTerm() {
        Written written =
                Written.lesson().heading(2, "À retenir").bullets("*Écouter* : deux secondes.", "*Redire* : après.");

        assertThat(((KeyPointsPart) written.assemble().parts().get(0)).points()).hasSize(2);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void anExampleIsALevelThreeHeading() {
        Written written = Written.lesson()
                .heading(2, "Exemples")
                .paragraph("Deux appels.")
                .heading(3, "Le premier")
                .heading(4, "Avant")
                .paragraph("Il appelle.")
                .heading(3, "Le second");

        ExamplesPart part = (ExamplesPart) written.assemble().parts().get(0);

        assertThat(part.introduction()).hasSize(1);
        assertThat(part.examples()).extracting("id").containsExactly("silences-le-premier", "silences-le-second");
        assertThat(part.examples().get(0).content()).hasSize(2);
    }

    @Test
    void phrasesAreRowsUnderAHeader() {
        Written written = Written.lesson()
                .heading(2, "À dire, à éviter")
                .paragraph("Trois.")
                .table("À dire | À éviter | Pourquoi", "a | b | c", "d | e | f");

        PhrasesPart part = (PhrasesPart) written.assemble().parts().get(0);

        assertThat(part.pairs()).extracting(p -> PlainText.of(p.avoid())).containsExactly("b", "e");
        assertThat(part.introduction()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aFirstRowOfTheHeadersWordsIsTheHeader() {
        Written written = Written.lesson()
                .heading(2, "À dire, à éviter")
                .tableWithoutHeader("À dire | À éviter | Pourquoi", "a | b | c");

        assertThat(written.assemble().pairs()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aMissingHeaderIsAFinding() {
        Written written = Written.lesson().heading(2, "À dire, à éviter").tableWithoutHeader("a | b | c", "d | e | f");

        assertThat(written.assemble().pairs()).hasSize(2);
        assertThat(written.found()).containsExactly("structure.phrases no-header");
    }

    @Test
    void columnsInAnotherOrderAreAFinding() {
        Written written =
                Written.lesson().heading(2, "À dire, à éviter").table("À éviter | À dire | Pourquoi", "a | b | c");
        written.assemble();

        assertThat(written.found()).containsExactly("structure.phrases order");
    }

    @Test
    void aRowOfTwoCellsIsAFinding() {
        Written written = Written.lesson()
                .heading(2, "À dire, à éviter")
                .table("À dire | À éviter | Pourquoi", "a | b", "d | e | f");

        assertThat(written.assemble().pairs()).hasSize(1);
        assertThat(written.found()).containsExactly("structure.phrases columns");
    }

    @Test
    void aPartOfPhrasesWithoutTableIsAFinding() {
        Written written = Written.lesson().heading(2, "À dire, à éviter").bullets("a", "b");

        assertThat(((PhrasesPart) written.assemble().parts().get(0)).introduction())
                .hasSize(1);
        assertThat(written.found()).containsExactly("structure.phrases no-table");
    }

    @Test
    void explanationsStayAmongTheParts() {
        List<Part> parts = Written.lesson()
                .heading(2, "Avant")
                .heading(2, "Exemples")
                .heading(2, "Après")
                .assemble()
                .parts();

        assertThat(parts)
                .extracting(p -> p.getClass().getSimpleName())
                .containsExactly("ExplanationPart", "ExamplesPart", "ExplanationPart");
    }
}
