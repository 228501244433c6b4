package org.parcours.quiz.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Ordering;
import org.parcours.model.Question;
import org.parcours.model.text.Block;
import org.parcours.model.text.Gaps;
import org.parcours.model.text.Text;
import org.parcours.quiz.BankScope;
import org.parcours.quiz.Fragments;
import org.parcours.quiz.MoodleId;
import org.parcours.quiz.QuestionText;
import org.parcours.quiz.QuizBank.Section;
import org.parcours.quiz.Tags;
import org.parcours.quiz.gift.GiftPage.Answers;
import org.parcours.quiz.gift.GiftPage.GiftQuestion;

/** Puts questions as GIFT can say them, and says what it cannot. */
final class GiftQuestions {

    private static final int NAME_BYTES = 240;

    /** Moodle cuts the name of an ordering question after 42 bytes, in the middle of a character if need be. */
    private static final int ORDERING_NAME_BYTES = 42;

    /** Stands in the HTML where the gap will be; sources cannot hold it. */
    private static final String MARK = "\uE000";

    private GiftQuestions() {}

    /** The question, or nothing where GIFT has no way to write it. */
    static Optional<GiftQuestion> of(Question question, Section section, BankScope scope) {
        Fragments html = scope.withoutPictures();
        return question.interaction()
                .accept(new GiftAnswers(question, html, scope.losses()))
                .map(answers -> {
                    tellLosses(question, scope);
                    return question.interaction() instanceof Ordering
                            ? ordering(question, section, html, answers, scope)
                            : inText(question, section, html, answers);
                });
    }

    private static void tellLosses(Question question, BankScope scope) {
        question.hints().forEach(hint -> scope.losses().noted(hint.span(), "hint"));
        if (question.points() != 1) {
            scope.losses().noted(question.span(), "points", QuestionText.words(question.title()), question.points());
        }
    }

    private static GiftQuestion inText(Question question, Section section, Fragments html, Answers answers) {
        List<Block> stem = Gaps.replace(stem(question), gap -> new Text(gap.span(), MARK));
        String[] around = html.blocks(stem).text().split(MARK, 2);
        return new GiftQuestion(
                MoodleId.of(question.id()),
                Tags.of(section, question),
                QuestionText.name(question, NAME_BYTES),
                around[0],
                around.length > 1 ? around[1] : "",
                GiftText.html(html.blocks(question.feedback())),
                answers);
    }

    /** What is asked; the table to fill in stands in it, since the field is empty. */
    private static List<Block> stem(Question question) {
        List<Block> stem = new ArrayList<>(QuestionText.stemWithColumns(question));
        if (question.interaction() instanceof OpenAnswer answer) {
            stem.addAll(QuestionText.form(answer));
        }
        return stem;
    }

    private static GiftQuestion ordering(
            Question question, Section section, Fragments html, Answers answers, BankScope scope) {
        String name = QuestionText.name(question, ORDERING_NAME_BYTES);
        if (!question.feedback().isEmpty()) {
            scope.losses().noted(question.span(), "feedback", QuestionText.words(question.title()));
        }
        return new GiftQuestion(
                MoodleId.of(question.id()),
                Tags.of(section, question),
                name.replace('{', '(').replace('}', ')'),
                GiftText.withoutBraces(html.blocks(stem(question)).text()),
                "",
                "",
                answers);
    }
}
