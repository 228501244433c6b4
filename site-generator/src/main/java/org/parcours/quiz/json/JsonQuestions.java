package org.parcours.quiz.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parcours.model.AnswerSpace;
import org.parcours.model.Cloze;
import org.parcours.model.Hint;
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
import org.parcours.model.text.Block;
import org.parcours.model.text.Gaps;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.quiz.BankScope;
import org.parcours.quiz.Fragments;
import org.parcours.quiz.Html;
import org.parcours.quiz.Picture;
import org.parcours.quiz.QuestionText;
import org.parcours.quiz.json.JsonPage.Accepted;
import org.parcours.quiz.json.JsonPage.Answer;
import org.parcours.quiz.json.JsonPage.Blanks;
import org.parcours.quiz.json.JsonPage.Body;
import org.parcours.quiz.json.JsonPage.Choice;
import org.parcours.quiz.json.JsonPage.JsonQuestion;
import org.parcours.quiz.json.JsonPage.Pair;
import org.parcours.quiz.json.JsonPage.Pairs;
import org.parcours.quiz.json.JsonPage.Sequence;
import org.parcours.quiz.json.JsonPage.Statement;
import org.parcours.quiz.json.JsonPage.Writing;

/** Puts questions as JSON has them, and gathers the pictures that they show. */
final class JsonQuestions implements InteractionVisitor<Body> {

    private final Fragments html;
    private final Set<Picture> files = new LinkedHashSet<>();

    JsonQuestions(BankScope scope) {
        this.html = scope.withPictures("files/");
    }

    /** Each picture of the questions so far, once. */
    List<Picture> files() {
        return new ArrayList<>(files);
    }

    JsonQuestion of(Question question) {
        return new JsonQuestion(
                question.id(),
                QuestionText.words(question.title()),
                blocks(QuestionText.stem(question)),
                question.points(),
                question.difficulty(),
                question.objectives(),
                question.hints().stream().map(Hint::content).map(this::blocks).toList(),
                blocks(question.feedback()),
                question.interaction().accept(this));
    }

    @Override
    public Body visitSingleChoice(SingleChoice choice) {
        return choice("single-choice", choice.options());
    }

    @Override
    public Body visitMultipleChoice(MultipleChoice choice) {
        return choice("multiple-choice", choice.options());
    }

    private Body choice(String kind, List<Option> options) {
        return new Choice(
                kind,
                options.stream()
                        .map(o -> new Answer(line(o.content()), o.right(), blocks(o.feedback())))
                        .toList());
    }

    @Override
    public Body visitTrueFalse(TrueFalse statement) {
        return new Statement(
                statement.answer(),
                blocks(statement.whenTrue().feedback()),
                blocks(statement.whenFalse().feedback()));
    }

    @Override
    public Body visitMatching(Matching matching) {
        return new Pairs(
                line(matching.leftTitle()),
                line(matching.rightTitle()),
                matching.pairs().stream()
                        .map(pair -> new Pair(line(pair.left()), line(pair.right())))
                        .toList(),
                matching.distractors().stream().map(d -> line(d.content())).toList());
    }

    @Override
    public Body visitOrdering(Ordering ordering) {
        return new Sequence(
                ordering.items().stream().map(item -> line(item.content())).toList());
    }

    @Override
    public Body visitShortAnswer(ShortAnswer answer) {
        return new Accepted(answer.accepted());
    }

    @Override
    public Body visitCloze(Cloze cloze) {
        return new Blanks(Gaps.in(cloze.text()));
    }

    @Override
    public Body visitOpenAnswer(OpenAnswer answer) {
        return new Writing(
                answer.answerSpace().map(AnswerSpace::lines).orElse(0),
                blocks(QuestionText.form(answer)),
                blocks(answer.modelAnswer().map(ModelAnswer::content).orElse(List.of())),
                blocks(answer.grid().map(ObservationGrid::introduction).orElse(List.of())),
                answer.grid().map(ObservationGrid::criteria).orElse(List.of()).stream()
                        .map(ListItem::content)
                        .map(this::blocks)
                        .toList());
    }

    private String blocks(List<Block> blocks) {
        return kept(html.blocks(blocks));
    }

    private String line(List<Inline> line) {
        return kept(html.line(line));
    }

    private String kept(Html fragment) {
        files.addAll(fragment.pictures());
        return fragment.text();
    }
}
