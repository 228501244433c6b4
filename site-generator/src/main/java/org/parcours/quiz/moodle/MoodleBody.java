package org.parcours.quiz.moodle;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parcours.model.AnswerSpace;
import org.parcours.model.Cloze;
import org.parcours.model.InteractionVisitor;
import org.parcours.model.Matching;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Ordering;
import org.parcours.model.Question;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.quiz.BankScope;
import org.parcours.quiz.Fragments;
import org.parcours.quiz.Html;
import org.parcours.quiz.MoodleWords;
import org.parcours.quiz.QuestionText;
import org.parcours.quiz.Weights;
import org.parcours.quiz.moodle.MoodlePage.Answer;
import org.parcours.quiz.moodle.MoodlePage.Answers;
import org.parcours.quiz.moodle.MoodlePage.Choice;
import org.parcours.quiz.moodle.MoodlePage.Essay;
import org.parcours.quiz.moodle.MoodlePage.InText;
import org.parcours.quiz.moodle.MoodlePage.Pair;
import org.parcours.quiz.moodle.MoodlePage.Pairs;
import org.parcours.quiz.moodle.MoodlePage.Sequence;
import org.parcours.quiz.moodle.MoodlePage.Statement;

/** What only one kind of question has. */
final class MoodleBody implements InteractionVisitor<Object> {

    /** The heights that Moodle's form offers. */
    private static final List<Integer> FIELD_LINES = List.of(2, 3, 5, 10, 15, 20, 25, 30, 35, 40);

    private static final int USUAL_LINES = 10;

    private final Question question;
    private final Fragments html;
    private final BankScope scope;

    MoodleBody(Question question, Fragments html, BankScope scope) {
        this.question = question;
        this.html = html;
        this.scope = scope;
    }

    @Override
    public Choice visitSingleChoice(SingleChoice choice) {
        return choice(true, choice.options(), option -> option.right() ? "100" : "0");
    }

    @Override
    public Choice visitMultipleChoice(MultipleChoice choice) {
        Weights.check(question, choice, scope.losses());
        return choice(false, choice.options(), Weights.of(choice)::of);
    }

    private Choice choice(boolean single, List<Option> options, Function<Option, String> fraction) {
        return new Choice(
                single,
                options.stream()
                        .map(o -> new Answer(fraction.apply(o), html.line(o.content()), html.blocks(o.feedback())))
                        .toList());
    }

    @Override
    public Statement visitTrueFalse(TrueFalse statement) {
        return new Statement(
                statement.answer(),
                html.blocks(statement.whenTrue().feedback()),
                html.blocks(statement.whenFalse().feedback()));
    }

    @Override
    public Pairs visitMatching(Matching matching) {
        MoodleWords words = new MoodleWords(scope.losses());
        Stream<Pair> pairs = matching.pairs().stream()
                .map(pair -> new Pair(html.line(pair.left()), words.right(pair.span(), pair.right())));
        Stream<Pair> distractors = matching.distractors().stream()
                .map(distractor -> new Pair(Html.EMPTY, words.right(distractor.span(), distractor.content())));
        return new Pairs(Stream.concat(pairs, distractors).toList());
    }

    @Override
    public Sequence visitOrdering(Ordering ordering) {
        return new Sequence(
                ordering.items().stream().map(item -> html.line(item.content())).toList());
    }

    @Override
    public Answers visitShortAnswer(ShortAnswer answer) {
        return new Answers(MoodleWords.typed(answer.accepted()));
    }

    @Override
    public InText visitCloze(Cloze cloze) {
        return new InText();
    }

    @Override
    public Essay visitOpenAnswer(OpenAnswer answer) {
        Map<String, String> labels = scope.labels();
        return new Essay(
                lines(answer),
                html.blocks(QuestionText.marking(answer, labels.get("model-answer"), labels.get("grid"))),
                html.blocks(QuestionText.form(answer)));
    }

    private static int lines(OpenAnswer answer) {
        int wanted = answer.answerSpace()
                .map(AnswerSpace::lines)
                .filter(lines -> lines > 0)
                .orElse(USUAL_LINES);
        return FIELD_LINES.stream()
                .filter(lines -> lines >= wanted)
                .findFirst()
                .orElse(FIELD_LINES.get(FIELD_LINES.size() - 1));
    }
}
