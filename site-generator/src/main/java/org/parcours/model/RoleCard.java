package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** What one player knows; printed to be cut out. */
public record RoleCard(Span span, String role, List<Block> content) {
    public RoleCard {
        content = List.copyOf(content);
    }
}
