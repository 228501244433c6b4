package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** Pairs of phrases: one to say, one to avoid. */
public record PhrasesPart(Span span, List<Block> introduction, List<PhrasePair> pairs) implements Part {
    public PhrasesPart {
        introduction = List.copyOf(introduction);
        pairs = List.copyOf(pairs);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visitPhrasesPart(this);
    }
}
