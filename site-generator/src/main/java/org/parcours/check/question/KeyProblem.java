package org.parcours.check.question;

import org.parcours.source.Span;

/**
 * What is wrong with a key.
 *
 * @param name of the message
 * @param word the author's word that it is about, or a figure
 */
record KeyProblem(Span span, String name, String word) {}
