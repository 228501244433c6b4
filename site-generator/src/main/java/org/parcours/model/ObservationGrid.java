package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.ListItem;
import org.parcours.source.Span;

/** What an observer watches for; printed as a table to tick. */
public record ObservationGrid(Span span, List<Block> introduction, List<ListItem> criteria) {
    public ObservationGrid {
        introduction = List.copyOf(introduction);
        criteria = List.copyOf(criteria);
    }
}
