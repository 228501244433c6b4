package org.parcours.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parcours.model.AnswerSpace;
import org.parcours.model.Cloze;
import org.parcours.model.InteractionVisitor;
import org.parcours.model.Matching;
import org.parcours.model.ModelAnswer;
import org.parcours.model.MultipleChoice;
import org.parcours.model.ObservationGrid;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Ordering;
import org.parcours.model.Question;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.render.AnswerOrder;

/** Makes questions of the model questions that one page plays. */
final class QuestionViews implements InteractionVisitor<InteractionView> {

    /** Characters that a menu shows of what is chosen. */
    private static final int LONG = 34;

    private final BlockViews blocks;

    QuestionViews(BlockViews blocks) {
        this.blocks = blocks;
    }

    QuestionView question(int number, Question question) {
        return new QuestionView(
                question.id(),
                number,
                blocks.title(question.span(), question.title()),
                blocks.of(question.stem()),
                question.interaction().accept(this),
                question.objectives(),
                question.points(),
                question.difficulty(),
                question.hints().stream().map(hint -> blocks.of(hint.content())).toList(),
                blocks.of(question.feedback()));
    }

    @Override
    public InteractionView visitSingleChoice(SingleChoice choice) {
        return new InteractionView.SingleChoice(options(choice.options()));
    }

    @Override
    public InteractionView visitMultipleChoice(MultipleChoice choice) {
        return new InteractionView.MultipleChoice(options(choice.options()));
    }

    @Override
    public InteractionView visitTrueFalse(TrueFalse statement) {
        return new InteractionView.TrueFalse(options(List.of(statement.whenTrue(), statement.whenFalse())));
    }

    private List<InteractionView.Option> options(List<Option> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> option(letter(i), options.get(i)))
                .toList();
    }

    private InteractionView.Option option(String letter, Option option) {
        return new InteractionView.Option(
                blocks.mark(option.span()),
                letter,
                blocks.inlines().of(option.content()),
                PlainText.of(option.content()),
                option.right(),
                blocks.of(option.feedback()));
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }

    @Override
    public InteractionView visitMatching(Matching matching) {
        List<String> choices = Stream.concat(
                        matching.pairs().stream().map(pair -> PlainText.of(pair.right())),
                        matching.distractors().stream().map(distractor -> PlainText.of(distractor.content())))
                .distinct()
                .sorted(AnswerOrder.ALPHABET)
                .toList();
        List<InteractionView.Pair> pairs = matching.pairs().stream()
                .map(pair -> new InteractionView.Pair(
                        blocks.inlines().of(pair.left()),
                        PlainText.of(pair.left()),
                        choices.indexOf(PlainText.of(pair.right()))))
                .toList();
        return new InteractionView.Matching(
                blocks.inlines().of(matching.leftTitle()),
                blocks.inlines().of(matching.rightTitle()),
                pairs,
                IntStream.range(0, choices.size())
                        .mapToObj(i -> new InteractionView.Choice(letter(i), choices.get(i)))
                        .toList(),
                choices.stream().anyMatch(words -> words.length() > LONG));
    }

    @Override
    public InteractionView visitOrdering(Ordering ordering) {
        List<InteractionView.Step> right = IntStream.range(0, ordering.items().size())
                .mapToObj(i -> step(i + 1, ordering.items().get(i).content()))
                .toList();
        List<String> words = right.stream().map(InteractionView.Step::words).toList();
        return new InteractionView.Ordering(AnswerOrder.mixed(right, InteractionView.Step::words), words);
    }

    private InteractionView.Step step(int place, List<Inline> content) {
        return new InteractionView.Step(place, blocks.inlines().of(content), PlainText.of(content));
    }

    @Override
    public InteractionView visitShortAnswer(ShortAnswer answer) {
        return new InteractionView.ShortAnswer(blocks.inlines().key(answer.accepted()));
    }

    @Override
    public InteractionView visitCloze(Cloze cloze) {
        blocks.inlines().takeGaps();
        List<BlockView> text = blocks.of(cloze.text());
        return new InteractionView.Cloze(text, blocks.inlines().takeGaps());
    }

    @Override
    public InteractionView visitOpenAnswer(OpenAnswer answer) {
        return new InteractionView.OpenAnswer(
                answer.answerSpace().map(this::space),
                model(answer.modelAnswer()),
                answer.grid().map(this::grid));
    }

    ExerciseView.Space space(AnswerSpace space) {
        return new ExerciseView.Space(
                space.lines(), blocks.of(space.introduction()), space.table().map(blocks::visitTable));
    }

    ExerciseView.Grid grid(ObservationGrid grid) {
        return new ExerciseView.Grid(
                "",
                blocks.of(grid.introduction()),
                grid.criteria().stream().map(item -> blocks.of(item.content())).toList());
    }

    List<BlockView> model(Optional<ModelAnswer> answer) {
        return answer.map(a -> blocks.of(a.content())).orElse(List.of());
    }
}
