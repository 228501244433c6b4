package org.parcours.model.text;

import java.util.List;
import java.util.Optional;
import org.parcours.source.Span;

/** An exchange, set like a play. */
public record Dialogue(Span span, List<DialogueLine> lines, Optional<Attribution> attribution) implements Block {
    public Dialogue {
        lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitDialogue(this);
    }
}
