package org.parcours.model;

import org.parcours.source.Span;

/** A part of a lesson, opened by a level-2 heading. Closed: {@link PartVisitor} lists every kind. */
public sealed interface Part
        permits ObjectivesPart,
                ExplanationPart,
                ExamplesPart,
                PhrasesPart,
                ExercisesPart,
                QuizPart,
                KeyPointsPart,
                SourcesPart {

    /** Where its heading was written. */
    Span span();

    <R> R accept(PartVisitor<R> visitor);
}
