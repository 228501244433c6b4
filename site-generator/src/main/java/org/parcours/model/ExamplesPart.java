package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** Worked examples. */
public record ExamplesPart(Span span, List<Block> introduction, List<Example> examples) implements Part {
    public ExamplesPart {
        introduction = List.copyOf(introduction);
        examples = List.copyOf(examples);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visitExamplesPart(this);
    }
}
