package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** What one speaker says. */
public record Turn(Span span, String speaker, List<Inline> content) implements DialogueLine {
    public Turn {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(DialogueLineVisitor<R> visitor) {
        return visitor.visitTurn(this);
    }
}
