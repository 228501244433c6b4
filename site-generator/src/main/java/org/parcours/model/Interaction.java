package org.parcours.model;

import org.parcours.source.Span;

/** What a question asks one to do. Closed: {@link InteractionVisitor} lists every kind. */
public sealed interface Interaction
        permits SingleChoice, MultipleChoice, TrueFalse, Matching, Ordering, ShortAnswer, Cloze, OpenAnswer {

    Span span();

    <R> R accept(InteractionVisitor<R> visitor);
}
