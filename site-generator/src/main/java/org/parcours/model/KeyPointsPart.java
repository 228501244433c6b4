package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.ListItem;
import org.parcours.source.Span;

/** What one keeps: two to five points. */
public record KeyPointsPart(Span span, List<Block> introduction, List<ListItem> points) implements Part {
    public KeyPointsPart {
        introduction = List.copyOf(introduction);
        points = List.copyOf(points);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visitKeyPointsPart(this);
    }
}
