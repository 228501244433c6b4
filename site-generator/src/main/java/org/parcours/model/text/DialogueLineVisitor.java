package org.parcours.model.text;

/**
 * Decides something for both kinds of dialogue line.
 *
 * @param <R> what is decided
 */
public interface DialogueLineVisitor<R> {

    R visitTurn(Turn turn);

    R visitStageDirection(StageDirection direction);
}
