package org.parcours.read.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.finding.Severity;
import org.parcours.model.AnswerSpace;
import org.parcours.model.Exercise;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Heading;

class ExercisesTest {

    private static Written exercise() {
        return Written.lesson().heading(2, "Exercices").paragraph("Choisissez.").heading(3, "Le client pressé");
    }

    private static Exercise only(Written written) {
        return written.assemble().exercises().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rôle : La cliente", "Rôle: La cliente", "rôle\u00a0: La cliente", "Rôle — La cliente"})
    void aRoleCardNamesItsRole(String heading) {
        Written written = exercise().heading(4, heading).paragraph("Vous partez demain.");

        assertThat(only(written).roles()).extracting("role").containsExactly("La cliente");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aRoleCardWithoutNameIsAFinding() {
        Written written = exercise().heading(4, "Rôle").paragraph("Vous partez demain.");

        assertThat(only(written).roles()).hasSize(1);
        assertThat(written.found()).containsExactly("exercise.section role-name");
    }

    @Test
    void aRoleCardKeepsAListOfLabels() {
        Exercise exercise = only(exercise().heading(4, "Rôle : La cliente").bullets("Rythme : rapide", "Ton : sec"));

        assertThat(exercise.roles().get(0).content().get(0)).isInstanceOf(BulletList.class);
    }

    @Test
    void boldTermsMakeADescriptionList() {
        Exercise exercise = only(exercise()
                .paragraph("Les réponses :")
                .bullets("*A* : « Trois trajets. »", "*B :* « Je suis désolé. »"));

        DescriptionList list = (DescriptionList) exercise.instructions().get(1);
        assertThat(list.descriptions()).hasSize(2);
        assertThat(list.descriptions().get(1).content()).hasSize(1);
    }

    @Test
    void linesGiveRoomToWrite() {
        Written above = exercise().bullets("Lignes : 16");
        Written below = exercise().heading(4, "Espace de réponse").bullets("Lignes : 5");

        assertThat(only(above).answerSpace()).map(AnswerSpace::lines).contains(16);
        assertThat(only(below).answerSpace()).map(AnswerSpace::lines).contains(5);
        assertThat(above.found()).isEmpty();
        assertThat(below.found()).isEmpty();
    }

    @Test
    void anAnswerSpaceMayBeATable() {
        Written written = exercise()
                .heading(4, "Espace de réponse")
                .paragraph("Remplissez.")
                .table("Phrase | Votre mot", "1 | ");

        AnswerSpace space = only(written).answerSpace().orElseThrow();

        assertThat(space.lines()).isZero();
        assertThat(space.table()).isPresent();
        assertThat(space.introduction()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void anAnswerSpaceWithoutRoomIsAFinding() {
        Written written = exercise().heading(4, "Espace de réponse").paragraph("Écrivez.");
        only(written);

        assertThat(written.found()).containsExactly("exercise.answer-space no-room");
    }

    @Test
    void linesGivenTwiceAreAFinding() {
        Written written =
                exercise().bullets("Lignes : 3").heading(4, "Espace de réponse").bullets("Lignes : 5");

        assertThat(only(written).answerSpace()).map(AnswerSpace::lines).contains(5);
        assertThat(written.found()).containsExactly("exercise.field twice");
    }

    @Test
    void aGridIsAListOfCriteria() {
        Written written = exercise()
                .heading(4, "Grille d'observation")
                .paragraph("Notez :")
                .bullets("[ ] Laisse finir", "[ ] Nomme");

        assertThat(only(written).grid().orElseThrow().criteria()).hasSize(2);
        assertThat(only(written).grid().orElseThrow().introduction()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aGridWithoutListIsAFinding() {
        Written written = exercise().heading(4, "Grille d’observation").paragraph("Notez.");
        only(written);

        assertThat(written.found()).containsExactly("exercise.grid no-list");
    }

    @Test
    void theSharedGridIsAField() {
        Written written = exercise().bullets("Grille : commune");
        Written other = exercise().bullets("Grille : la mienne");

        assertThat(only(written).sharedGrid()).isTrue();
        assertThat(only(other).sharedGrid()).isFalse();
        assertThat(other.found()).containsExactly("exercise.value word");
    }

    @Test
    void anUnknownHeadingStaysInTheInstructions() {
        Written written =
                exercise().paragraph("Lisez.").heading(4, "Les dix cas").numbered("Un", "Deux");

        assertThat(only(written).instructions()).hasSize(3);
        assertThat(only(written).instructions().get(1)).isInstanceOf(Heading.class);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aMisspeltModelAnswerIsAnErrorAndStaysWithTheTrainer() {
        Written written = exercise().paragraph("Lisez.").heading(4, "Corigé").paragraph("Attendre.");

        Exercise exercise = only(written);

        assertThat(exercise.instructions()).hasSize(1);
        assertThat(exercise.modelAnswer()).isPresent();
        assertThat(written.finding("near-trainer").severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Réponses", "Solution", "Correction", "Notes du formateur"})
    void anotherWordForWhatTheTrainerReadsIsAnErrorAndStaysWithTheTrainer(String heading) {
        Written written = exercise().paragraph("Lisez.").heading(4, heading).paragraph("Attendre.");

        assertThat(only(written).instructions()).hasSize(1);
        assertThat(written.found()).containsExactly("exercise.section near-trainer");
    }

    @Test
    void anotherMisspeltHeadingIsAWarning() {
        Written written = exercise().heading(4, "Grille d'observaton").bullets("Un");

        assertThat(only(written).instructions()).hasSize(2);
        assertThat(written.finding("near").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void twoModelAnswersAreAFindingAndBothAreKept() {
        Written written = exercise()
                .heading(4, "Corrigé")
                .paragraph("Un.")
                .heading(4, "Corrigé")
                .paragraph("Deux.");

        List<Block> content = only(written).modelAnswer().orElseThrow().content();

        assertThat(content).hasSize(2);
        assertThat(written.found()).containsExactly("exercise.section twice");
    }

    @Test
    void englishHeadingsAreRead() {
        Written written = Written.english()
                .heading(2, "Exercises")
                .heading(3, "In a hurry")
                .heading(4, "Role: The customer")
                .heading(4, "Answer space")
                .bullets("Lines: 4")
                .heading(4, "Observation grid")
                .bullets("Waits")
                .heading(4, "Model answer")
                .paragraph("Wait.")
                .heading(4, "Facilitation")
                .paragraph("Stop after two minutes.");

        Exercise exercise = only(written);

        assertThat(exercise.roles()).hasSize(1);
        assertThat(exercise.answerSpace()).isPresent();
        assertThat(exercise.grid()).isPresent();
        assertThat(exercise.modelAnswer()).isPresent();
        assertThat(exercise.facilitation()).isPresent();
        assertThat(written.found()).isEmpty();
    }

    @Test
    void whatFollowsTheTableOfAnAnswerSpaceIsAFindingAndNotLost() {
        Written written = exercise()
                .heading(4, "Espace de réponse")
                .table("a | b", "1 | ")
                .table("c | d", "2 | ");

        assertThat(only(written).answerSpace().orElseThrow().introduction()).hasSize(1);
        assertThat(written.found()).containsExactly("structure.out-of-place after");
    }
}
