package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A line of a dialogue: somebody's turn, or a stage direction. */
public sealed interface DialogueLine permits Turn, StageDirection {

    Span span();

    List<Inline> content();

    <R> R accept(DialogueLineVisitor<R> visitor);
}
