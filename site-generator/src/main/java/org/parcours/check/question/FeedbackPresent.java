package org.parcours.check.question;

import java.util.List;
import java.util.stream.Stream;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Cloze;
import org.parcours.model.CoursePlan;
import org.parcours.model.InteractionVisitor;
import org.parcours.model.Lesson;
import org.parcours.model.Matching;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Ordering;
import org.parcours.model.Question;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.PlainText;

/**
 * Every answer gets feedback, its own or the question's: feedback removes the false knowledge that distractors leave
 * (Butler and Roediger, 2008). An open question's model answer is its feedback.
 */
public final class FeedbackPresent extends LessonRule {

    public FeedbackPresent() {
        super("question.feedback");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        lesson.questions().stream()
                .filter(question -> PlainText.ofBlocks(question.feedback()).isBlank())
                .forEach(question -> check(question, findings));
    }

    private void check(Question question, Findings findings) {
        if (question.interaction() instanceof OpenAnswer) {
            return;
        }
        List<Option> options = question.interaction().accept(new Options()).toList();
        if (options.isEmpty()) {
            findings.add(Finding.error(id(), question.span(), "question", PlainText.of(question.title())));
        }
        options.stream()
                .filter(option -> PlainText.ofBlocks(option.feedback()).isBlank())
                .forEach(option ->
                        findings.add(Finding.error(id(), option.span(), "option", PlainText.of(option.content()))));
    }

    /** The options that may carry feedback of their own. */
    private static final class Options implements InteractionVisitor<Stream<Option>> {

        @Override
        public Stream<Option> visitSingleChoice(SingleChoice choice) {
            return choice.options().stream();
        }

        @Override
        public Stream<Option> visitMultipleChoice(MultipleChoice choice) {
            return choice.options().stream();
        }

        @Override
        public Stream<Option> visitTrueFalse(TrueFalse statement) {
            return Stream.of(statement.whenTrue(), statement.whenFalse());
        }

        @Override
        public Stream<Option> visitMatching(Matching matching) {
            return Stream.empty();
        }

        @Override
        public Stream<Option> visitOrdering(Ordering ordering) {
            return Stream.empty();
        }

        @Override
        public Stream<Option> visitShortAnswer(ShortAnswer answer) {
            return Stream.empty();
        }

        @Override
        public Stream<Option> visitCloze(Cloze cloze) {
            return Stream.empty();
        }

        @Override
        public Stream<Option> visitOpenAnswer(OpenAnswer answer) {
            return Stream.empty();
        }
    }
}
