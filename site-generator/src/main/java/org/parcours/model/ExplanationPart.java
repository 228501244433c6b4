package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.Heading;
import org.parcours.source.Span;

/** A section of free text; its heading is the author's. */
public record ExplanationPart(Span span, Heading heading, List<Block> content) implements Part {
    public ExplanationPart {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visitExplanationPart(this);
    }
}
