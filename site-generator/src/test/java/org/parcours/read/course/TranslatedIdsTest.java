package org.parcours.read.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parcours.finding.Findings;
import org.parcours.model.Lesson;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.read.lesson.Written;

class TranslatedIdsTest {

    private final Findings findings = new Findings();

    private static Written source() {
        return Written.lesson()
                .heading(2, "Exemples")
                .heading(3, "Un appel")
                .heading(2, "Exercices")
                .heading(3, "Le client pressé")
                .heading(2, "Quiz")
                .heading(3, "Que faites-vous ?")
                .bullets("Id : attendre", "[x] Un", "[ ] Deux");
    }

    private static Written translation() {
        return Written.english()
                .heading(2, "Examples")
                .heading(3, "A call")
                .heading(2, "Exercises")
                .heading(3, "In a hurry")
                .heading(2, "Quiz")
                .heading(3, "What do you do?");
    }

    private Lesson matched(Written translation) {
        List<Version> versions =
                TranslatedIds.match(List.of(version(source().assemble()), version(translation.assemble())), findings);
        return versions.get(1).lessons().get(0);
    }

    private static Version version(Lesson lesson) {
        return new Version(lesson.language(), List.of(new Unit("ecouter", "", "", List.of(lesson))));
    }

    @Test
    void aTranslationHasTheIdsOfItsSource() {
        Lesson lesson = matched(translation().bullets("[x] One", "[ ] Two"));

        assertThat(lesson.examples()).extracting("id").containsExactly("silences-un-appel");
        assertThat(lesson.exercises()).extracting("id").containsExactly("silences-le-client-presse");
        assertThat(lesson.questions()).extracting("id").containsExactly("attendre");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void theSameFixedIdIsFine() {
        matched(translation().bullets("Id: attendre", "[x] One", "[ ] Two"));

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void anotherFixedIdIsAFinding() {
        Lesson lesson = matched(translation().bullets("Id: wait", "[x] One", "[ ] Two"));

        assertThat(lesson.questions()).extracting("id").containsExactly("attendre");
        assertThat(findings.sorted()).extracting("problem").containsExactly("other-id");
    }

    @Test
    void anotherNumberOfQuestionsIsAFinding() {
        matched(translation()
                .bullets("[x] One", "[ ] Two")
                .heading(3, "And then?")
                .bullets("[x] One", "[ ] Two"));

        assertThat(findings.sorted()).extracting("problem").containsExactly("questions");
        assertThat(findings.sorted().get(0).words()).containsExactly("2", "1");
    }
}
