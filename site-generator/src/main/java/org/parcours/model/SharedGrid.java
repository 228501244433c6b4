package org.parcours.model;

import java.util.List;
import org.parcours.source.Span;

/** The observation grid that all exercises may share. */
public record SharedGrid(Span span, Localized title, List<Localized> criteria) {
    public SharedGrid {
        criteria = List.copyOf(criteria);
    }
}
