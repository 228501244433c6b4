package org.parcours.model;

import java.util.ArrayList;
import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.TextRewriter;

/** The headings of a lesson that a link may name by their words. */
public final class Headings extends LessonRewriter {

    private final List<String> words;

    private Headings(List<String> words) {
        super(new TextRewriter() {
            @Override
            public List<Block> visitHeading(Heading heading) {
                words.add(PlainText.of(heading.content()));
                return super.visitHeading(heading);
            }
        });
        this.words = words;
    }

    /** Their words: of explanations and what stands in them, of examples, exercises and questions. */
    public static List<String> of(Lesson lesson) {
        Headings headings = new Headings(new ArrayList<>());
        headings.lesson(lesson);
        return List.copyOf(headings.words);
    }

    @Override
    public Part visitExplanationPart(ExplanationPart part) {
        add(part.heading().content());
        return super.visitExplanationPart(part);
    }

    @Override
    public Part visitExamplesPart(ExamplesPart part) {
        part.examples().forEach(example -> add(example.title()));
        return super.visitExamplesPart(part);
    }

    @Override
    protected Exercise exercise(Exercise exercise) {
        add(exercise.title());
        return super.exercise(exercise);
    }

    @Override
    protected Question question(Question question) {
        add(question.title());
        return super.question(question);
    }

    private void add(List<Inline> title) {
        words.add(PlainText.of(title));
    }
}
