package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A passage in another language than the text around it, for voices, hyphenation and spelling. */
public record Foreign(Span span, Language language, List<Inline> content) implements Inline {
    public Foreign {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitForeign(this);
    }
}
