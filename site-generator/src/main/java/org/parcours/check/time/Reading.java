package org.parcours.check.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parcours.model.Example;
import org.parcours.model.ExamplesPart;
import org.parcours.model.ExercisesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.Lesson;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.PartVisitor;
import org.parcours.model.PhrasesPart;
import org.parcours.model.QuizPart;
import org.parcours.model.SourcesPart;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.TrainerNote;

/**
 * What a learner reads of a lesson before doing anything: all of it but exercises and questions, whose time is counted
 * otherwise, and notes for the trainer.
 */
final class Reading implements PartVisitor<List<String>> {

    private static final TextRewriter FOR_LEARNERS = new TextRewriter() {
        @Override
        public List<Block> visitTrainerNote(TrainerNote note) {
            return List.of();
        }
    };

    private Reading() {}

    /** How many words a learner reads. */
    static int words(Lesson lesson) {
        Reading reading = new Reading();
        Stream<String> parts = lesson.parts().stream().flatMap(part -> part.accept(reading).stream());
        return words(lesson.introduction()) + parts.mapToInt(Reading::words).sum();
    }

    /** How many words these blocks give a learner to read. */
    static int words(List<Block> blocks) {
        return words(PlainText.ofBlocks(FOR_LEARNERS.blocks(blocks)));
    }

    /** Words as they are counted for reading speeds, from space to space: {@code l'écoute} is one, {@code :} none. */
    private static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isSpace(character)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(text.codePointAt(i))) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** Nearly all characters are found to be none at once. */
    private static boolean isSpace(char character) {
        return character <= ' '
                || character > '~' && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static List<String> texts(List<Block> introduction, Stream<List<Inline>> lines) {
        List<String> texts = new ArrayList<>();
        texts.add(PlainText.ofBlocks(FOR_LEARNERS.blocks(introduction)));
        lines.map(PlainText::of).forEach(texts::add);
        return texts;
    }

    @Override
    public List<String> visitObjectivesPart(ObjectivesPart part) {
        return texts(part.introduction(), part.objectives().stream().map(objective -> objective.content()));
    }

    @Override
    public List<String> visitExplanationPart(ExplanationPart part) {
        return texts(part.content(), Stream.of(part.heading().content()));
    }

    @Override
    public List<String> visitExamplesPart(ExamplesPart part) {
        List<String> texts = texts(part.introduction(), part.examples().stream().map(Example::title));
        part.examples().forEach(example -> texts.addAll(texts(example.content(), Stream.empty())));
        return texts;
    }

    @Override
    public List<String> visitPhrasesPart(PhrasesPart part) {
        return texts(
                part.introduction(),
                part.pairs().stream().flatMap(pair -> Stream.of(pair.say(), pair.avoid(), pair.why())));
    }

    @Override
    public List<String> visitExercisesPart(ExercisesPart part) {
        return texts(part.introduction(), Stream.empty());
    }

    @Override
    public List<String> visitQuizPart(QuizPart part) {
        return texts(part.introduction(), Stream.empty());
    }

    @Override
    public List<String> visitKeyPointsPart(KeyPointsPart part) {
        List<String> texts = texts(part.introduction(), Stream.empty());
        part.points().forEach(point -> texts.addAll(texts(point.content(), Stream.empty())));
        return texts;
    }

    @Override
    public List<String> visitSourcesPart(SourcesPart part) {
        return List.of();
    }
}
