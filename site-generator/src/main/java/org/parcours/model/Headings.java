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

    private final List<Titled> found;

    private Headings(List<Titled> found) {
        super(new TextRewriter() {
            @Override
            public List<Block> visitHeading(Heading heading) {
                found.add(new Titled(heading, PlainText.of(heading.content())));
                return super.visitHeading(heading);
            }
        });
        this.found = found;
    }

    /**
     * What has a heading.
     *
     * @param piece the heading itself, or the example, exercise or question that it opens
     * @param words of the heading
     */
    public record Titled(Record piece, String words) {}

    /** What has a heading: explanations and what stands in them, examples, exercises and questions. */
    public static List<Titled> titled(Lesson lesson) {
        Headings headings = new Headings(new ArrayList<>());
        headings.lesson(lesson);
        return List.copyOf(headings.found);
    }

    /** The words of all headings. */
    public static List<String> of(Lesson lesson) {
        return titled(lesson).stream().map(Titled::words).toList();
    }

    @Override
    public Part visitExplanationPart(ExplanationPart part) {
        add(part.heading(), part.heading().content());
        return super.visitExplanationPart(part);
    }

    @Override
    public Part visitExamplesPart(ExamplesPart part) {
        part.examples().forEach(example -> add(example, example.title()));
        return super.visitExamplesPart(part);
    }

    @Override
    protected Exercise exercise(Exercise exercise) {
        add(exercise, exercise.title());
        return super.exercise(exercise);
    }

    @Override
    protected Question question(Question question) {
        add(question, question.title());
        return super.question(question);
    }

    private void add(Record piece, List<Inline> title) {
        found.add(new Titled(piece, PlainText.of(title)));
    }
}
