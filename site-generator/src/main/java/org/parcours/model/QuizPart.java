package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** What one answers. */
public record QuizPart(Span span, List<Block> introduction, List<Question> questions) implements Part {
    public QuizPart {
        introduction = List.copyOf(introduction);
        questions = List.copyOf(questions);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visitQuizPart(this);
    }
}
