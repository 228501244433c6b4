package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** Terms, each with what is said of it. */
public record DescriptionList(Span span, List<Description> descriptions) implements Block {
    public DescriptionList {
        descriptions = List.copyOf(descriptions);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitDescriptionList(this);
    }
}
