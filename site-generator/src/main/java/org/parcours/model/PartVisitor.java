package org.parcours.model;

/**
 * Decides something for every kind of part.
 *
 * @param <R> what is decided
 */
public interface PartVisitor<R> {
    R visitObjectivesPart(ObjectivesPart part);

    R visitExplanationPart(ExplanationPart part);

    R visitExamplesPart(ExamplesPart part);

    R visitPhrasesPart(PhrasesPart part);

    R visitExercisesPart(ExercisesPart part);

    R visitQuizPart(QuizPart part);

    R visitKeyPointsPart(KeyPointsPart part);

    R visitSourcesPart(SourcesPart part);
}
