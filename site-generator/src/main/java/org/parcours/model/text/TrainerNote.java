package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A note that only the trainer's edition shows. */
public record TrainerNote(Span span, List<Block> content) implements Block {
    public TrainerNote {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitTrainerNote(this);
    }
}
