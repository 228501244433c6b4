package org.parcours.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parcours.model.Example;
import org.parcours.model.ExamplesPart;
import org.parcours.model.Exercise;
import org.parcours.model.ExercisesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.Objective;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.PartVisitor;
import org.parcours.model.PhrasePair;
import org.parcours.model.PhrasesPart;
import org.parcours.model.QuizPart;
import org.parcours.model.RoleCard;
import org.parcours.model.SourcesPart;
import org.parcours.source.Span;

/** Makes the parts of a lesson parts of its page. Examples, exercises and questions are numbered through the lesson. */
final class PartViews implements PartVisitor<PartView> {

    private final PageScope page;
    private final BlockViews blocks;
    private final QuestionViews questions;
    private int examples;
    private int exercises;
    private int asked;

    PartViews(PageScope page, BlockViews blocks) {
        this.page = page;
        this.blocks = blocks;
        this.questions = new QuestionViews(blocks);
    }

    @Override
    public PartView visitObjectivesPart(ObjectivesPart part) {
        PartView.Title title = title(part.span(), "objectives");
        List<BlockView> introduction = blocks.of(part.introduction());
        return new PartView.ObjectivesPart(
                title,
                introduction,
                part.objectives().stream().map(this::objective).toList());
    }

    private PartView.Objective objective(Objective objective) {
        page.marks().name(objective.span(), "_objective-" + objective.number());
        return new PartView.Objective(
                objective.number(),
                blocks.inlines().of(objective.content()),
                objective.level().map(Words::key));
    }

    @Override
    public PartView visitExplanationPart(ExplanationPart part) {
        PartView.Title title = blocks.title(part.span(), part.heading().content());
        return new PartView.ExplanationPart(title, blocks.of(part.content()));
    }

    @Override
    public PartView visitExamplesPart(ExamplesPart part) {
        PartView.Title title = title(part.span(), "examples");
        List<BlockView> introduction = blocks.of(part.introduction());
        return new PartView.ExamplesPart(
                title, introduction, part.examples().stream().map(this::example).toList());
    }

    private PartView.Example example(Example example) {
        PartView.Title title = blocks.title(example.span(), example.title());
        examples++;
        return new PartView.Example(examples, title, blocks.of(example.content()));
    }

    @Override
    public PartView visitPhrasesPart(PhrasesPart part) {
        PartView.Title title = title(part.span(), "phrases");
        List<BlockView> introduction = blocks.of(part.introduction());
        return new PartView.PhrasesPart(
                title, introduction, part.pairs().stream().map(this::pair).toList());
    }

    PartView.Pair pair(PhrasePair pair) {
        page.marks().name(pair.span(), "_" + pair.id());
        return new PartView.Pair(
                "_" + pair.id(),
                blocks.inlines().of(pair.say()),
                blocks.inlines().of(pair.avoid()),
                blocks.inlines().of(pair.why()));
    }

    @Override
    public PartView visitExercisesPart(ExercisesPart part) {
        PartView.Title title = title(part.span(), "exercises");
        List<BlockView> introduction = blocks.of(part.introduction());
        return new PartView.ExercisesPart(
                title,
                introduction,
                part.exercises().stream().map(this::exercise).toList());
    }

    private ExerciseView exercise(Exercise exercise) {
        PartView.Title title = blocks.title(exercise.span(), exercise.title());
        exercises++;
        return new ExerciseView(
                exercise.id(),
                exercises,
                title,
                exercise.kind().map(Words::key),
                exercise.minutes(),
                exercise.group().map(Words::key),
                exercise.material(),
                exercise.objectives(),
                blocks.of(exercise.instructions()),
                exercise.roles().stream().map(this::role).toList(),
                exercise.answerSpace().map(questions::space),
                exercise.grid().map(questions::grid),
                exercise.sharedGrid() ? sharedGrid() : Optional.empty(),
                questions.model(exercise.modelAnswer()),
                exercise.facilitation().map(f -> blocks.of(f.content())).orElse(List.of()));
    }

    private ExerciseView.Role role(RoleCard card) {
        return new ExerciseView.Role(card.role(), blocks.of(card.content()));
    }

    private Optional<ExerciseView.Grid> sharedGrid() {
        return page.site().surroundings().observationGrid().map(PartViews::grid);
    }

    static ExerciseView.Grid grid(Surroundings.Grid grid) {
        return new ExerciseView.Grid(
                grid.title(),
                List.of(),
                grid.criteria().stream()
                        .map(words -> new BlockView.Paragraph("", List.of(new InlineView.Text(words))))
                        .map(List::<BlockView>of)
                        .toList());
    }

    @Override
    public PartView visitQuizPart(QuizPart part) {
        PartView.Title title = title(part.span(), "quiz");
        List<BlockView> introduction = blocks.of(part.introduction());
        int before = asked;
        asked += part.questions().size();
        return new PartView.QuizPart(
                title,
                introduction,
                IntStream.range(0, part.questions().size())
                        .mapToObj(i -> questions.question(
                                before + i + 1, part.questions().get(i)))
                        .toList());
    }

    @Override
    public PartView visitKeyPointsPart(KeyPointsPart part) {
        PartView.Title title = title(part.span(), "key-points");
        List<BlockView> introduction = blocks.of(part.introduction());
        return new PartView.KeyPointsPart(title, introduction, blocks.items(part.points()));
    }

    @Override
    public PartView visitSourcesPart(SourcesPart part) {
        return new PartView.SourcesPart(title(part.span(), "sources"), blocks.of(part.content()));
    }

    /** Parts that are known by their heading all carry the same one, from the labels. */
    private PartView.Title title(Span span, String part) {
        String words = page.site().words().say("part." + part);
        return new PartView.Title(page.anchor(span, words), List.of(new InlineView.Text(words)), words);
    }
}
