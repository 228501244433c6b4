package org.parcours.audit;

import org.parcours.source.Span;

/**
 * A run of words that only the trainer may see.
 *
 * @param span the element that holds it
 * @param text as its author wrote it, without marks
 */
record Passage(Span span, String text) {}
