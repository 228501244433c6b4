package org.parcours.finding;

import org.parcours.source.Span;

/**
 * An author's decision that a rule does not hold for one element, with the reason.
 *
 * @param span the comment line that says so
 * @param rule id of the rule, or one pattern of it as {@link Finding#isOf} compares it
 * @param reason in the author's words
 * @param line the first line of the element that it exempts
 */
public record Exemption(Span span, String rule, String reason, int line) {}
