package org.parcours.read.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseKind;
import org.parcours.model.GroupSize;
import org.parcours.model.text.Block;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.WebAddress;

class FieldsTest {

    private static Written exercise() {
        return Written.lesson().heading(2, "Exercices").heading(3, "Le client pressé");
    }

    private static Exercise only(Written written) {
        return written.assemble().exercises().get(0);
    }

    @Test
    void leadingItemsAreFields() {
        Written written = exercise().bullets("Durée : 8", "Groupe : binôme").paragraph("Lisez.");

        Exercise exercise = only(written);

        assertThat(exercise.minutes()).contains(8);
        assertThat(exercise.group()).contains(GroupSize.PAIR);
        assertThat(exercise.instructions()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void descriptionsAreFieldsToo() {
        Written written = exercise();
        written.blocks(written.descriptions("Durée:: 8", "Matériel:: un crayon"))
                .paragraph("Lisez.");

        Exercise exercise = only(written);

        assertThat(exercise.minutes()).contains(8);
        assertThat(exercise.material()).isEqualTo("un crayon");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aValueIsPlainTextWithoutSpacesAround() {
        Written written = exercise().bullets("*Durée\u00a0:*\u00a0 8\u00a0", "*Matériel* : un *gros* minuteur\u202f");

        Exercise exercise = only(written);

        assertThat(exercise.minutes()).contains(8);
        assertThat(exercise.material()).isEqualTo("un gros minuteur");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aValueMayHoldAColon() {
        assertThat(only(exercise().bullets("Matériel : deux choses : un crayon, une montre"))
                        .material())
                .isEqualTo("deux choses : un crayon, une montre");
    }

    @Test
    void textGluedUnderAFieldFollowsIt() {
        Written written = exercise().bullets("Durée : 8", "Objectifs : 1\nLisez la carte.");

        Exercise exercise = only(written);

        assertThat(exercise.objectives()).containsExactly(1);
        assertThat(words(exercise.instructions().get(0))).isEqualTo("Lisez la carte.");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aListNestedUnderTheLastFieldFollowsIt() {
        Written written = exercise();
        written.blocks(new DescriptionList(
                written.at(),
                List.of(
                        written.description("Durée:: 8"),
                        written.description("Objectifs:: 1", written.orderedList(1, "Lisez.", "Jouez.")))));

        Exercise exercise = only(written);

        assertThat(exercise.objectives()).containsExactly(1);
        assertThat(exercise.instructions()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aListThatFollowsInTheSameListIsNotLost() {
        Written written = exercise().bullets("Durée : 8", "Prenez la carte de la cliente.", "Jouez.");

        assertThat(only(written).instructions()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void anUnknownLabelAmongFieldsIsAFindingAndNotTheirEnd() {
        Written written = exercise().bullets("Durée : 8", "Matos : un crayon", "Groupe : trio");

        assertThat(only(written).group()).contains(GroupSize.TRIO);
        assertThat(written.finding("unknown").words().get(0)).isEqualTo("Matos");
    }

    @Test
    void aMisspeltFirstLabelIsAFindingThatNamesTheClosest() {
        Written written = exercise().bullets("Duré : 8 min", "Groupe : trio");

        assertThat(only(written).group()).contains(GroupSize.TRIO);
        assertThat(written.finding("unknown").words()).containsExactly("Duré", "Durée");
    }

    @Test
    void aListOfOtherThingsIsNoField() {
        Written written = exercise().bullets("Rythme : rapide", "Ton : calme");

        assertThat(only(written).instructions()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aFieldFurtherDownIsAFinding() {
        Written written = exercise().bullets("Durée : 8").paragraph("Lisez.").bullets("Groupe : trio");

        assertThat(only(written).group()).isEmpty();
        assertThat(written.found()).containsExactly("exercise.field elsewhere");
    }

    @Test
    void aRoleCardMayUseTheWordsOfFields() {
        Written written =
                exercise().heading(4, "Rôle : La cliente").bullets("Objectif : être remboursée", "Durée : dix ans");
        only(written);

        assertThat(written.found()).isEmpty();
    }

    @Test
    void aFieldOfQuestionsIsAFindingUnderAnExercise() {
        Written written = exercise().bullets("Points : 2");
        only(written);

        assertThat(written.found()).containsExactly("exercise.field not-here");
    }

    @Test
    void aFieldWithoutValueIsAFinding() {
        Written written = exercise().bullets("Matériel :", "Groupe : trio");

        assertThat(only(written).group()).contains(GroupSize.TRIO);
        assertThat(written.found()).containsExactly("exercise.field empty");
    }

    @Test
    void aFieldGivenTwiceIsAFinding() {
        Written written = exercise().bullets("Durée : 8", "Durée : 9");

        assertThat(only(written).minutes()).contains(8);
        assertThat(written.found()).containsExactly("exercise.field twice");
    }

    @Test
    void aParagraphThatReadsLikeAFieldIsAFinding() {
        Written written = exercise().paragraph("Durée : 8 min");
        only(written);

        assertThat(written.finding("no-list").words()).containsExactly("Durée", "8 min");
    }

    @ParameterizedTest
    @CsvSource({
        "jeu de rôle,ROLE_PLAY", "Réécriture,REWRITING", "repérage,SPOTTING", "classement,SORTING",
        "appariement,MATCHING", "entraînement,DRILL", "enregistrement,RECORDING", "journal d'écoute,LISTENING_JOURNAL",
        "auto-évaluation,SELF_ASSESSMENT", "discussion,DISCUSSION", "débat,DEBATE", "étude de cas,CASE_STUDY",
        "brise-glace,ICEBREAKER"
    })
    void exercisesHaveTheirKinds(String words, ExerciseKind kind) {
        Written written = exercise().bullets("Type : " + words);

        assertThat(only(written).kind()).contains(kind);
        assertThat(written.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "individuel,INDIVIDUAL",
        "seul,INDIVIDUAL",
        "solo,INDIVIDUAL",
        "binôme,PAIR",
        "à deux,PAIR",
        "trio,TRIO",
        "groupe,GROUP"
    })
    void groupsHaveSynonyms(String words, GroupSize group) {
        assertThat(only(exercise().bullets("Groupe : " + words)).group()).contains(group);
    }

    @Test
    void anUnknownKindNamesTheClosestAndAllOthers() {
        Written written = exercise().bullets("Type : jeux de role");
        Written other = exercise().bullets("Type : jeu");
        only(written);

        assertThat(written.found()).isEmpty();
        assertThat(only(other).kind()).isEmpty();
        assertThat(other.finding("word").words().get(1)).isEqualTo("jeu");
        assertThat(other.finding("word").words().get(3)).contains("`jeu de rôle`", "`débat`");
    }

    @Test
    void englishLessonsHaveEnglishFields() {
        Written written = Written.english()
                .heading(2, "Exercises")
                .heading(3, "In a hurry")
                .bullets("Type: role play", "Duration: 8 min", "Group: pair", "Material: none", "Objectives: 1, 2");

        Exercise exercise = only(written);

        assertThat(exercise.kind()).contains(ExerciseKind.ROLE_PLAY);
        assertThat(exercise.group()).contains(GroupSize.PAIR);
        assertThat(exercise.objectives()).containsExactly(1, 2);
        assertThat(written.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, 2", "o1, o2", "1 2", "O1;2", "1, 2, 1"})
    void objectivesAreNumbers(String value) {
        assertThat(only(exercise().bullets("Objectifs : " + value)).objectives())
                .containsExactly(1, 2);
    }

    @Test
    void anObjectiveThatIsNoNumberIsAFinding() {
        Written written = exercise().bullets("Objectifs : 1, écouter");

        assertThat(only(written).objectives()).containsExactly(1);
        assertThat(written.finding("objectives").words()).containsExactly("Objectifs", "écouter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"huit", "0", "-1", "8 h", "8,5"})
    void aDurationThatIsNoNumberIsAFinding(String value) {
        Written written = exercise().bullets("Durée : " + value);

        assertThat(only(written).minutes()).isEmpty();
        assertThat(written.found()).containsExactly("exercise.value minutes");
    }

    @Test
    void aColonForgottenAmongFieldsIsSaidOnceAndTheValueCounts() {
        Written written = exercise().bullets("Durée 8 min", "Groupe : binôme").paragraph("Lisez.");

        assertThat(only(written).minutes()).contains(8);
        assertThat(only(written).group()).contains(GroupSize.PAIR);
        assertThat(written.found()).containsOnly("exercise.field no-colon");
    }

    @Test
    void aListThatHoldsNoFieldMayBeginWithAWordThatIsALabel() {
        Written written = exercise().bullets("Groupe de trois", "Lisez la scène");

        assertThat(only(written).instructions()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void anIdFixesTheExercises() {
        Written written = exercise().bullets("Id : client-presse");
        Written other = exercise().bullets("Id : Client pressé");

        assertThat(only(written).id()).isEqualTo("client-presse");
        assertThat(written.found()).isEmpty();
        assertThat(only(other).id()).isEqualTo("client-presse");
        assertThat(other.found()).containsExactly("exercise.value id");
    }

    @Test
    void aLinkOrAFootnoteInAFieldIsAFinding() {
        Written written = exercise();
        Inline link =
                new Link(written.at(), new WebAddress("https://example.org/cartes"), written.inlines("les cartes"));
        Paragraph words = new Paragraph(
                written.at(), List.of(written.inlines("Matériel : ").get(0), link));
        written.blocks(written.listOf(new ListItem(written.at(), ListItem.Box.NONE, List.of(words))));

        assertThat(only(written).material()).isEqualTo("les cartes");
        assertThat(written.found()).containsExactly("exercise.field not-plain");
    }

    private static String words(Block block) {
        return PlainText.of(((Paragraph) block).content());
    }
}
