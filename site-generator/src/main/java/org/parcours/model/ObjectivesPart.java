package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** What one will be able to do. */
public record ObjectivesPart(Span span, List<Block> introduction, List<Objective> objectives) implements Part {
    public ObjectivesPart {
        introduction = List.copyOf(introduction);
        objectives = List.copyOf(objectives);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visitObjectivesPart(this);
    }
}
