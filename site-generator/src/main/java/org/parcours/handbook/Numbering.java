package org.parcours.handbook;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parcours.model.Cloze;
import org.parcours.model.Example;
import org.parcours.model.ExamplesPart;
import org.parcours.model.Exercise;
import org.parcours.model.Interaction;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.Part;
import org.parcours.model.Question;
import org.parcours.model.text.Block;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Inline;
import org.parcours.model.text.TextRewriter;

/**
 * The numbers of a lesson's footnotes (from 1 in each lesson) and gaps (from 1 in each question), and the levels at which
 * its headings print. Pieces are known by what they are in memory, not by equality: two notes may say the same.
 */
final class Numbering {

    private static final int LESSON = 1;
    private static final int PART = 2;
    /** Of an example, an exercise, a question. */
    private static final int PIECE = 3;
    /** Of what belongs to one. */
    private static final int DEEPEST = 4;

    private final Map<Footnote, Integer> footnotes = new IdentityHashMap<>();
    private final Map<Gap, Integer> gaps = new IdentityHashMap<>();
    private final Map<Heading, Integer> levels = new IdentityHashMap<>();
    private int gapsOfQuestion;
    private int lastLevel = LESSON;

    Numbering(Lesson lesson) {
        Counter counter = new Counter();
        InOrder inOrder = new InOrder(counter);
        counter.blocks(lesson.introduction());
        for (Part part : lesson.parts()) {
            lastLevel = PART;
            part.accept(inOrder);
        }
    }

    int of(Footnote footnote) {
        return footnotes.get(footnote);
    }

    int of(Gap gap) {
        return gaps.get(gap);
    }

    /** A heading's level, never more than one below the one before it: readers' voices announce a gap as a mistake. */
    int level(Heading heading) {
        return levels.getOrDefault(heading, DEEPEST);
    }

    /** Goes through a lesson in the order of print; what it makes of it is not used. */
    private final class InOrder extends LessonRewriter {

        private final Counter counter;

        InOrder(Counter counter) {
            super(counter);
            this.counter = counter;
        }

        @Override
        public Part visitExamplesPart(ExamplesPart part) {
            counter.blocks(part.introduction());
            for (Example example : part.examples()) {
                counter.inlines(example.title());
                lastLevel = PIECE;
                counter.blocks(example.content());
            }
            return part;
        }

        @Override
        protected Exercise exercise(Exercise exercise) {
            lastLevel = PIECE;
            return super.exercise(exercise);
        }

        @Override
        protected Question question(Question question) {
            lastLevel = PIECE;
            return super.question(question);
        }

        @Override
        public Interaction visitCloze(Cloze cloze) {
            gapsOfQuestion = 0;
            return super.visitCloze(cloze);
        }
    }

    private final class Counter extends TextRewriter {

        @Override
        public List<Inline> visitFootnote(Footnote footnote) {
            footnotes.put(footnote, footnotes.size() + 1);
            return super.visitFootnote(footnote);
        }

        @Override
        public List<Inline> visitGap(Gap gap) {
            gapsOfQuestion++;
            gaps.put(gap, gapsOfQuestion);
            return super.visitGap(gap);
        }

        @Override
        public List<Block> visitHeading(Heading heading) {
            lastLevel = Math.min(Math.min(heading.level(), lastLevel + 1), DEEPEST);
            levels.put(heading, lastLevel);
            return super.visitHeading(heading);
        }
    }
}
