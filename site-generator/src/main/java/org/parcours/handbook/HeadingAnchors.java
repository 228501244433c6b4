package org.parcours.handbook;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parcours.model.Example;
import org.parcours.model.ExamplesPart;
import org.parcours.model.Exercise;
import org.parcours.model.ExplanationPart;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.Part;
import org.parcours.model.Question;
import org.parcours.model.text.Block;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.model.text.TextRewriter;

/**
 * The headings of a lesson that links can name by their words. Where two say the same, the first has the name, as an id
 * may stand only once in a document.
 */
final class HeadingAnchors {

    private final String lesson;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<Object, String> ids = new IdentityHashMap<>();

    HeadingAnchors(Lesson lesson) {
        this.lesson = lesson.id();
        new Titles().lesson(lesson);
    }

    /** Whether a heading has these words. */
    boolean has(String words) {
        return keys.contains(Slug.key(words));
    }

    /** The id of the heading with these words. */
    String id(String words) {
        return "heading." + lesson + "." + Slug.key(words);
    }

    /** The id of a heading, an example, an exercise or a question; empty where another has the name already. */
    String idOf(Object titled) {
        return ids.getOrDefault(titled, "");
    }

    private void add(Object titled, List<Inline> title) {
        String words = PlainText.of(title);
        if (!Slug.key(words).isEmpty() && keys.add(Slug.key(words))) {
            ids.put(titled, id(words));
        }
    }

    /** Goes through a lesson; what it makes of it is not used. */
    private final class Titles extends LessonRewriter {

        Titles() {
            super(new TextRewriter() {
                @Override
                public List<Block> visitHeading(Heading heading) {
                    add(heading, heading.content());
                    return super.visitHeading(heading);
                }
            });
        }

        @Override
        public Part visitExplanationPart(ExplanationPart part) {
            add(part.heading(), part.heading().content());
            return super.visitExplanationPart(part);
        }

        @Override
        public Part visitExamplesPart(ExamplesPart part) {
            for (Example example : part.examples()) {
                add(example, example.title());
            }
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
    }
}
