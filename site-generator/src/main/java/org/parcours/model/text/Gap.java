package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A gap in the text of a cloze question: what is right, and for a menu what is wrong. */
public record Gap(Span span, List<String> right, List<String> wrong) implements Inline {
    public Gap {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    /** Whether the learner chooses from a menu instead of typing. */
    public boolean isMenu() {
        return !wrong.isEmpty();
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitGap(this);
    }
}
