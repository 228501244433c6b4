package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parcours.finding.Finding;
import org.parcours.source.Span;

class ConsequencesTest {

    private final Finding tooFew = Finding.error("structure.required-parts", at(1), "quiz", 3, 2);

    @Test
    void aQuestionThatCannotBeReadIsNotOneTooFewBesides() {
        Finding unread = Finding.error("question.options", at(60), "none-right");

        assertThat(Consequences.without(List.of(tooFew, unread))).containsExactly(unread);
    }

    @Test
    void whatHasItsCauseInAnotherLessonStands() {
        Finding elsewhere = Finding.error("question.options", Span.line("fr/b.md", 60), "none-right");

        assertThat(Consequences.without(List.of(tooFew, elsewhere))).containsExactly(tooFew, elsewhere);
    }

    @Test
    void aWarningExplainsNothingOrABuildWouldPassThatMustNot() {
        Finding hint = Finding.warning("question.options", at(60), "no-box");

        assertThat(Consequences.without(List.of(tooFew, hint))).containsExactly(tooFew, hint);
    }

    @Test
    void aValueThatMeansNothingIsNotAMissingFieldBesides() {
        Finding value = Finding.error("exercise.value", at(39), "minutes", "Durée", "1h30");
        Finding its = Finding.error("exercise.complete", at(36), "minutes", "Deux appels");
        Finding another = Finding.error("exercise.complete", at(60), "minutes", "Trois appels");

        assertThat(Consequences.without(List.of(its, value, another))).containsExactly(value, another);
    }

    @Test
    void aBlockThatNothingClosesExplainsAllThatFollowsIt() {
        Finding before = Finding.error("link.target", at(12), "lesson", "b");
        Finding block = Finding.error("markup.block", at(28), "not-closed", "table");
        Finding cell = Finding.error("markup.cell", at(34), "paragraphs", "x");

        assertThat(Consequences.without(List.of(tooFew, before, block, cell))).containsExactly(before, block);
    }

    private static Span at(int line) {
        return Span.line("fr/a.md", line);
    }
}
