package org.parcours.model;

import java.util.List;

/** The sources that lessons cite. */
public record References(List<Reference> references) {
    public References {
        references = List.copyOf(references);
    }
}
