package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** What happens between the words. */
public record StageDirection(Span span, List<Inline> content) implements DialogueLine {
    public StageDirection {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(DialogueLineVisitor<R> visitor) {
        return visitor.visitStageDirection(this);
    }
}
