package org.parcours.read.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parcours.model.CognitiveLevel;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseKind;
import org.parcours.model.ExplanationPart;
import org.parcours.model.GroupSize;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.Lesson;
import org.parcours.model.Level;
import org.parcours.model.Objective;
import org.parcours.model.Part;
import org.parcours.model.Question;
import org.parcours.model.SingleChoice;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;

class WholeLessonTest {

    private final Written written = ordinary();
    private final Lesson lesson = written.assemble();

    private static Written ordinary() {
        Written w = Written.bare()
                .header("titre", "Les silences")
                .header("résumé", "Se taire pour entendre.")
                .header("durée", "25")
                .header("niveau", "2")
                .header("public", "conseillers, responsables")
                .header("couvre", "[W-1.2, W-1.4]")
                .paragraph("Deux secondes suffisent.")
                .heading(2, "Objectifs")
                .paragraph("Vous saurez :")
                .numbered("Repérer un silence. (analyser)", "Le laisser durer")
                .heading(2, "Ce que dit un silence")
                .paragraph("Il dit beaucoup.")
                .heading(3, "Au téléphone")
                .paragraph("On l'entend.")
                .heading(2, "Exemples")
                .heading(3, "Le troisième appel")
                .quote("*Nadia* : Bonjour.", "*Le client* : …")
                .heading(2, "À dire, à éviter")
                .table("À dire | À éviter | Pourquoi", "« Je vous écoute. » | « Allô ? » | Le silence travaille.")
                .heading(2, "Exercices");
        w.heading(3, "Le client pressé")
                .bullets(
                        "Type : jeu de rôle",
                        "Durée : 8 min",
                        "Groupe : trio",
                        "Matériel : un minuteur",
                        "Objectifs : 2, o1")
                .numbered("Lisez.", "Jouez.")
                .heading(4, "Rôle : Le client")
                .paragraph("Vous partez demain.")
                .heading(4, "Corrigé")
                .paragraph("Attendre.")
                .heading(4, "Animation")
                .paragraph("Coupez à deux minutes.")
                .heading(2, "Quiz")
                .heading(3, "Le client se tait. Que faites-vous ?")
                .bullets("Objectifs : 1")
                .blocks(w.listOf(
                        w.item("[x] J'attends", w.quoted("Il reprendra.")), w.item("[ ] Je relance", w.p("Trop tôt."))))
                .quote("Comptez jusqu'à deux.")
                .heading(2, "À retenir")
                .bullets("Deux secondes.", "Puis une question.")
                .heading(2, "Sources")
                .bullets("Dupont, 2020");
        return w;
    }

    @Test
    void aCompleteLessonHasNoFindings() {
        assertThat(written.found()).isEmpty();
    }

    @Test
    void theHeaderIsReadWithItsFrenchKeys() {
        assertThat(lesson.id()).isEqualTo("silences");
        assertThat(lesson.header().title()).isEqualTo("Les silences");
        assertThat(lesson.header().summary()).isEqualTo("Se taire pour entendre.");
        assertThat(lesson.header().minutes()).isEqualTo(25);
        assertThat(lesson.header().level()).isEqualTo(Level.PRACTICE);
        assertThat(lesson.header().audiences()).extracting("id").containsExactly("conseillers", "responsables");
        assertThat(lesson.header().covers()).extracting("id").containsExactly("W-1.2", "W-1.4");
    }

    @Test
    void partsKeepTheOrderInWhichTheyWereWritten() {
        assertThat(lesson.parts())
                .extracting(part -> part.getClass().getSimpleName())
                .containsExactly(
                        "ObjectivesPart",
                        "ExplanationPart",
                        "ExamplesPart",
                        "PhrasesPart",
                        "ExercisesPart",
                        "QuizPart",
                        "KeyPointsPart",
                        "SourcesPart");
        assertThat(words(lesson.introduction())).isEqualTo("Deux secondes suffisent.");
    }

    @Test
    void objectivesHaveTheirNumberAndTheLevelInBrackets() {
        Objective first = lesson.objectives().get(0);

        assertThat(first.number()).isEqualTo(1);
        assertThat(PlainText.of(first.content())).isEqualTo("Repérer un silence.");
        assertThat(first.level()).contains(CognitiveLevel.ANALYSE);
        assertThat(lesson.objectives().get(1).level()).isEmpty();
    }

    @Test
    void explanationKeepsItsHeadings() {
        ExplanationPart explanation = (ExplanationPart) lesson.parts().get(1);

        assertThat(PlainText.of(explanation.heading().content())).isEqualTo("Ce que dit un silence");
        assertThat(explanation.content())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "Heading", "Paragraph");
    }

    @Test
    void examplesAndPairsAreThere() {
        assertThat(lesson.examples()).hasSize(1);
        assertThat(lesson.examples().get(0).id()).isEqualTo("silences-le-troisieme-appel");
        assertThat(lesson.pairs()).hasSize(1);
        assertThat(lesson.pairs().get(0).id()).isEqualTo("silences-1");
        assertThat(PlainText.of(lesson.pairs().get(0).why())).isEqualTo("Le silence travaille.");
    }

    @Test
    void anExerciseHasItsFieldsAndSections() {
        Exercise exercise = lesson.exercises().get(0);

        assertThat(exercise.id()).isEqualTo("silences-le-client-presse");
        assertThat(exercise.kind()).contains(ExerciseKind.ROLE_PLAY);
        assertThat(exercise.minutes()).contains(8);
        assertThat(exercise.group()).contains(GroupSize.TRIO);
        assertThat(exercise.material()).isEqualTo("un minuteur");
        assertThat(exercise.objectives()).containsExactly(2, 1);
        assertThat(exercise.instructions()).hasSize(1);
        assertThat(exercise.roles()).extracting("role").containsExactly("Le client");
        assertThat(words(exercise.modelAnswer().orElseThrow().content())).isEqualTo("Attendre.");
        assertThat(words(exercise.facilitation().orElseThrow().content())).isEqualTo("Coupez à deux minutes.");
    }

    @Test
    void aQuestionHasItsOptionsAndFeedback() {
        Question question = lesson.questions().get(0);
        SingleChoice choice = (SingleChoice) question.interaction();

        assertThat(question.objectives()).containsExactly(1);
        assertThat(question.points()).isEqualTo(1);
        assertThat(choice.options()).extracting("right").containsExactly(true, false);
        assertThat(words(choice.options().get(0).feedback())).isEqualTo("Il reprendra.");
        assertThat(words(choice.options().get(1).feedback())).isEqualTo("Trop tôt.");
        assertThat(words(question.feedback())).isEqualTo("Comptez jusqu'à deux.");
    }

    @Test
    void keyPointsAreTheItemsOfAList() {
        Optional<Part> points =
                lesson.parts().stream().filter(KeyPointsPart.class::isInstance).findFirst();

        assertThat(((KeyPointsPart) points.orElseThrow()).points()).hasSize(2);
    }

    private static String words(List<Block> blocks) {
        List<Inline> content = ((Paragraph) blocks.get(0)).content();
        return PlainText.of(content);
    }
}
