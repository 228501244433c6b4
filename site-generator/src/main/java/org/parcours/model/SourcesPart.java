package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** What the lesson rests on. */
public record SourcesPart(Span span, List<Block> content) implements Part {
    public SourcesPart {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visitSourcesPart(this);
    }
}
