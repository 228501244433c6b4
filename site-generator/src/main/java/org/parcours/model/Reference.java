package org.parcours.model;

import org.parcours.source.Span;

/**
 * A source. For a study also what was measured, on whom, where, when, and its limits; what is not said is empty.
 *
 * @param type book, article, study, report, survey, ranking, quotation or web
 * @param nature what kind of result it gives: experiment, correlation or declared; empty if it is not said
 * @param language language of the title, empty if it is not said
 * @param organisation whether its author is an organisation, which has no family name
 */
public record Reference(
        Span span,
        String id,
        String type,
        String author,
        String year,
        String title,
        Localized where,
        String url,
        String language,
        Localized measured,
        Localized sample,
        Localized place,
        Localized period,
        Localized limits,
        String nature,
        boolean organisation) {

    /** Whether it only saw two things go together, and so says nothing of causes. */
    public boolean isCorrelation() {
        return nature.equals("correlation") || (nature.isEmpty() && type.equals("ranking"));
    }

    /** Whether it asked people what they think or would do, and did not see what they do. */
    public boolean isDeclared() {
        return nature.equals("declared") || (nature.isEmpty() && type.equals("survey"));
    }
}
