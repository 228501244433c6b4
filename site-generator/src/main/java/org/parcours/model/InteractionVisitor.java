package org.parcours.model;

/**
 * Decides something for every kind of question.
 *
 * @param <R> what is decided
 */
public interface InteractionVisitor<R> {
    R visitSingleChoice(SingleChoice choice);

    R visitMultipleChoice(MultipleChoice choice);

    R visitTrueFalse(TrueFalse statement);

    R visitMatching(Matching matching);

    R visitOrdering(Ordering ordering);

    R visitShortAnswer(ShortAnswer answer);

    R visitCloze(Cloze cloze);

    R visitOpenAnswer(OpenAnswer answer);
}
