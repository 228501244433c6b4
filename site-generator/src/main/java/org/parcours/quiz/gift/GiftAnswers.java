package org.parcours.quiz.gift;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.parcours.model.text.Gap;
import org.parcours.model.text.Gaps;
import org.parcours.quiz.Fragments;
import org.parcours.quiz.Losses;
import org.parcours.quiz.MoodleWords;
import org.parcours.quiz.QuestionText;
import org.parcours.quiz.Weights;
import org.parcours.quiz.gift.GiftPage.Alternative;
import org.parcours.quiz.gift.GiftPage.Alternatives;
import org.parcours.quiz.gift.GiftPage.Answers;
import org.parcours.quiz.gift.GiftPage.Essay;
import org.parcours.quiz.gift.GiftPage.Pair;
import org.parcours.quiz.gift.GiftPage.Pairs;
import org.parcours.quiz.gift.GiftPage.Sequence;
import org.parcours.quiz.gift.GiftPage.Statement;

/** What stands between the braces of each kind of question; nothing where GIFT cannot write it. */
final class GiftAnswers implements InteractionVisitor<Optional<Answers>> {

    private static final String WHOLE = "100";

    private final Question question;
    private final Fragments html;
    private final Losses losses;

    GiftAnswers(Question question, Fragments html, Losses losses) {
        this.question = question;
        this.html = html;
        this.losses = losses;
    }

    @Override
    public Optional<Answers> visitSingleChoice(SingleChoice choice) {
        return options(choice.options(), Option::right, option -> "");
    }

    @Override
    public Optional<Answers> visitMultipleChoice(MultipleChoice choice) {
        Weights.check(question, choice, losses);
        // Any equals sign would make it a single choice: weights alone tell right from wrong.
        return options(choice.options(), option -> false, Weights.of(choice)::of);
    }

    private Optional<Answers> options(
            List<Option> options, Function<Option, Boolean> right, Function<Option, String> weight) {
        return Optional.of(new Alternatives(options.stream()
                .map(option -> new Alternative(
                        right.apply(option),
                        weight.apply(option),
                        GiftText.html(html.line(option.content())),
                        GiftText.html(html.blocks(option.feedback()))))
                .toList()));
    }

    @Override
    public Optional<Answers> visitTrueFalse(TrueFalse statement) {
        String whenTrue = GiftText.html(html.blocks(statement.whenTrue().feedback()));
        String whenFalse = GiftText.html(html.blocks(statement.whenFalse().feedback()));
        return Optional.of(
                statement.answer()
                        ? new Statement(true, whenFalse, whenTrue)
                        : new Statement(false, whenTrue, whenFalse));
    }

    @Override
    public Optional<Answers> visitMatching(Matching matching) {
        MoodleWords words = new MoodleWords(losses);
        Stream<Pair> pairs = matching.pairs().stream()
                .map(pair -> new Pair(GiftText.html(html.line(pair.left())), words.right(pair.span(), pair.right())));
        Stream<Pair> distractors = matching.distractors().stream()
                .map(distractor -> new Pair("", words.right(distractor.span(), distractor.content())));
        return Optional.of(new Pairs(Stream.concat(pairs, distractors).toList()));
    }

    @Override
    public Optional<Answers> visitOrdering(Ordering ordering) {
        return Optional.of(new Sequence(ordering.items().stream()
                .map(item -> GiftText.item(html.line(item.content())))
                .toList()));
    }

    @Override
    public Optional<Answers> visitShortAnswer(ShortAnswer answer) {
        return typed(answer.accepted());
    }

    @Override
    public Optional<Answers> visitCloze(Cloze cloze) {
        List<Gap> gaps = Gaps.in(cloze.text());
        if (gaps.size() != 1) {
            losses.leftOut(question, "gaps");
            return Optional.empty();
        }
        Gap gap = gaps.get(0);
        return gap.isMenu() ? Optional.of(menu(gap)) : typed(gap.right());
    }

    private static Answers menu(Gap gap) {
        Stream<Alternative> right =
                gap.right().stream().map(words -> new Alternative(true, "", GiftText.htmlOf(words), ""));
        Stream<Alternative> wrong =
                gap.wrong().stream().map(words -> new Alternative(false, "", GiftText.htmlOf(words), ""));
        return new Alternatives(Stream.concat(right, wrong).toList());
    }

    private Optional<Answers> typed(List<String> accepted) {
        List<String> sayable = accepted.stream().filter(GiftText::isSayable).toList();
        if (sayable.isEmpty()) {
            losses.leftOut(question, "answer");
            return Optional.empty();
        }
        accepted.stream()
                .filter(answer -> !sayable.contains(answer))
                .forEach(answer -> losses.reduced(question.span(), "answer", answer));
        return Optional.of(new Alternatives(MoodleWords.typed(sayable).stream()
                .map(answer -> new Alternative(true, WHOLE, GiftText.shortAnswer(answer), ""))
                .toList()));
    }

    @Override
    public Optional<Answers> visitOpenAnswer(OpenAnswer answer) {
        if (answer.modelAnswer().isPresent() || answer.grid().isPresent()) {
            losses.noted(question.span(), "marking", QuestionText.words(question.title()));
        }
        return Optional.of(new Essay());
    }
}
