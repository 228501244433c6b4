package org.parcours.model;

import org.parcours.source.Span;

/**
 * A source. For a study also what was measured, on whom, where, when, and its limits; what is not said is empty.
 *
 * @param type book, article, study, report, survey, ranking, quotation or web
 * @param language language of the title, empty if it is not said
 */
public record Reference(
        Span span,
        String id,
        String type,
        String author,
        String year,
        String title,
        String where,
        String url,
        String language,
        Localized measured,
        Localized sample,
        Localized place,
        String period,
        Localized limits) {}
