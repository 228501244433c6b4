package org.parcours.check;

import java.util.List;
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

/** The options of a choice or of a statement; other kinds of question have none. */
public final class Options implements InteractionVisitor<Stream<Option>> {

    private static final Options READER = new Options();

    private Options() {}

    /** Right and wrong, in their order. */
    public static List<Option> of(Question question) {
        return question.interaction().accept(READER).toList();
    }

    /** The options to choose from; a statement, whose two words are always the same, has none. */
    public static List<Option> toChooseFrom(Question question) {
        return question.interaction() instanceof TrueFalse ? List.of() : of(question);
    }

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
