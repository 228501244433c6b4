package org.parcours.model;

import java.util.List;
import java.util.Optional;
import org.parcours.model.text.Block;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.Unchanged;

/**
 * Copies a lesson, rewriting all text in it by one {@link TextRewriter}, from the first word to the last, so that a
 * rewriter may count. Text that does not change is not copied. A subclass overrides what it wants otherwise, for instance to take out a whole element.
 */
public class LessonRewriter implements PartVisitor<Part>, InteractionVisitor<Interaction> {

    private final TextRewriter text;

    public LessonRewriter(TextRewriter text) {
        this.text = text;
    }

    public Lesson lesson(Lesson lesson) {
        List<Block> introduction = text.blocks(lesson.introduction());
        List<Part> parts = Unchanged.orEach(lesson.parts(), part -> part.accept(this));
        LessonHeader header = header(lesson.header());
        boolean same =
                introduction == lesson.introduction() && parts == lesson.parts() && header.equals(lesson.header());
        return same ? lesson : new Lesson(lesson.span(), lesson.id(), lesson.language(), header, introduction, parts);
    }

    protected LessonHeader header(LessonHeader h) {
        return new LessonHeader(
                text.words(h.title()),
                text.words(h.summary()),
                h.minutes(),
                h.level(),
                h.audiences(),
                h.covers(),
                h.after(),
                h.translates());
    }

    @Override
    public Part visitObjectivesPart(ObjectivesPart part) {
        List<Block> introduction = text.blocks(part.introduction());
        List<Objective> objectives = Unchanged.orEach(part.objectives(), o -> {
            List<Inline> content = text.inlines(o.content());
            return content == o.content() ? o : new Objective(o.span(), o.number(), content, o.level());
        });
        boolean same = introduction == part.introduction() && objectives == part.objectives();
        return same ? part : new ObjectivesPart(part.span(), introduction, objectives);
    }

    @Override
    public Part visitExplanationPart(ExplanationPart part) {
        Heading heading = part.heading();
        List<Inline> title = text.inlines(heading.content());
        List<Block> content = text.blocks(part.content());
        return title == heading.content() && content == part.content()
                ? part
                : new ExplanationPart(part.span(), new Heading(heading.span(), heading.level(), title), content);
    }

    @Override
    public Part visitExamplesPart(ExamplesPart part) {
        List<Block> introduction = text.blocks(part.introduction());
        List<Example> examples = Unchanged.orEach(part.examples(), e -> {
            List<Inline> title = text.inlines(e.title());
            List<Block> content = text.blocks(e.content());
            return title == e.title() && content == e.content() ? e : new Example(e.span(), e.id(), title, content);
        });
        boolean same = introduction == part.introduction() && examples == part.examples();
        return same ? part : new ExamplesPart(part.span(), introduction, examples);
    }

    @Override
    public Part visitPhrasesPart(PhrasesPart part) {
        List<Block> introduction = text.blocks(part.introduction());
        List<PhrasePair> pairs = Unchanged.orEach(part.pairs(), this::pair);
        boolean same = introduction == part.introduction() && pairs == part.pairs();
        return same ? part : new PhrasesPart(part.span(), introduction, pairs);
    }

    private PhrasePair pair(PhrasePair p) {
        List<Inline> say = text.inlines(p.say());
        List<Inline> avoid = text.inlines(p.avoid());
        List<Inline> why = text.inlines(p.why());
        return say == p.say() && avoid == p.avoid() && why == p.why()
                ? p
                : new PhrasePair(p.span(), p.id(), say, avoid, why);
    }

    @Override
    public Part visitExercisesPart(ExercisesPart part) {
        List<Block> introduction = text.blocks(part.introduction());
        List<Exercise> exercises = Unchanged.orEach(part.exercises(), this::exercise);
        boolean same = introduction == part.introduction() && exercises == part.exercises();
        return same ? part : new ExercisesPart(part.span(), introduction, exercises);
    }

    @Override
    public Part visitQuizPart(QuizPart part) {
        List<Block> introduction = text.blocks(part.introduction());
        List<Question> questions = Unchanged.orEach(part.questions(), this::question);
        boolean same = introduction == part.introduction() && questions == part.questions();
        return same ? part : new QuizPart(part.span(), introduction, questions);
    }

    @Override
    public Part visitKeyPointsPart(KeyPointsPart part) {
        List<Block> introduction = text.blocks(part.introduction());
        List<ListItem> points = text.items(part.points());
        boolean same = introduction == part.introduction() && points == part.points();
        return same ? part : new KeyPointsPart(part.span(), introduction, points);
    }

    @Override
    public Part visitSourcesPart(SourcesPart part) {
        List<Block> content = text.blocks(part.content());
        return content == part.content() ? part : new SourcesPart(part.span(), content);
    }

    protected Exercise exercise(Exercise e) {
        List<Inline> title = text.inlines(e.title());
        List<Block> instructions = text.blocks(e.instructions());
        List<RoleCard> roles = e.roles().stream()
                .map(r -> new RoleCard(r.span(), text.words(r.role()), text.blocks(r.content())))
                .toList();
        return new Exercise(
                e.span(),
                e.id(),
                title,
                e.kind(),
                e.minutes(),
                e.group(),
                text.words(e.material()),
                e.objectives(),
                e.sharedGrid(),
                instructions,
                roles,
                e.answerSpace().map(this::answerSpace),
                e.grid().map(this::grid),
                modelAnswer(e.modelAnswer()),
                facilitation(e.facilitation()));
    }

    protected Question question(Question q) {
        List<Inline> title = text.inlines(q.title());
        List<Block> stem = text.blocks(q.stem());
        Interaction interaction = q.interaction().accept(this);
        List<Hint> hints = q.hints().stream()
                .map(h -> new Hint(h.span(), text.blocks(h.content())))
                .toList();
        return new Question(
                q.span(),
                q.id(),
                title,
                stem,
                interaction,
                q.objectives(),
                q.points(),
                q.difficulty(),
                hints,
                text.blocks(q.feedback()));
    }

    protected Optional<ModelAnswer> modelAnswer(Optional<ModelAnswer> answer) {
        return answer.map(a -> new ModelAnswer(a.span(), text.blocks(a.content())));
    }

    protected Optional<Facilitation> facilitation(Optional<Facilitation> facilitation) {
        return facilitation.map(f -> new Facilitation(f.span(), text.blocks(f.content())));
    }

    protected Optional<ObservationGrid> grid(Optional<ObservationGrid> grid) {
        return grid.map(this::grid);
    }

    private ObservationGrid grid(ObservationGrid grid) {
        return new ObservationGrid(grid.span(), text.blocks(grid.introduction()), text.items(grid.criteria()));
    }

    private AnswerSpace answerSpace(AnswerSpace space) {
        return new AnswerSpace(
                space.span(),
                space.lines(),
                text.blocks(space.introduction()),
                space.table().map(text::table));
    }

    private Option option(Option option) {
        return new Option(
                option.span(), text.inlines(option.content()), option.right(), text.blocks(option.feedback()));
    }

    private List<Option> options(List<Option> options) {
        return options.stream().map(this::option).toList();
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return text.inlines(inlines);
    }

    @Override
    public Interaction visitSingleChoice(SingleChoice choice) {
        return new SingleChoice(choice.span(), options(choice.options()));
    }

    @Override
    public Interaction visitMultipleChoice(MultipleChoice choice) {
        return new MultipleChoice(choice.span(), options(choice.options()));
    }

    @Override
    public Interaction visitTrueFalse(TrueFalse statement) {
        return new TrueFalse(statement.span(), option(statement.whenTrue()), option(statement.whenFalse()));
    }

    @Override
    public Interaction visitMatching(Matching matching) {
        List<MatchingPair> pairs = matching.pairs().stream()
                .map(p -> new MatchingPair(p.span(), inlines(p.left()), inlines(p.right())))
                .toList();
        List<Distractor> distractors = matching.distractors().stream()
                .map(d -> new Distractor(d.span(), inlines(d.content())))
                .toList();
        return new Matching(
                matching.span(), inlines(matching.leftTitle()), inlines(matching.rightTitle()), pairs, distractors);
    }

    @Override
    public Interaction visitOrdering(Ordering ordering) {
        List<OrderingItem> items = ordering.items().stream()
                .map(i -> new OrderingItem(i.span(), inlines(i.content())))
                .toList();
        return new Ordering(ordering.span(), items);
    }

    @Override
    public Interaction visitShortAnswer(ShortAnswer answer) {
        return answer;
    }

    @Override
    public Interaction visitCloze(Cloze cloze) {
        return new Cloze(cloze.span(), text.blocks(cloze.text()));
    }

    @Override
    public Interaction visitOpenAnswer(OpenAnswer answer) {
        return new OpenAnswer(
                answer.span(),
                answer.answerSpace().map(this::answerSpace),
                modelAnswer(answer.modelAnswer()),
                grid(answer.grid()));
    }
}
