package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parcours.model.Interaction;
import org.parcours.model.ModelAnswer;
import org.parcours.model.OpenAnswer;
import org.parcours.model.ShortAnswer;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.Block;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.TrainerNote;

/**
 * Reads the questions whose answer is written: a word or a few, or free text. They have no shape under which feedback could
 * stand; it is the quote that ends them. An exchange is told, not commented: it is stem.
 */
final class WrittenAnswers {

    private static final Pattern BAR = Pattern.compile("\\|");

    private WrittenAnswers() {}

    static Optional<Shape> shortAnswer(Field field, List<Block> body, Assembly assembly) {
        List<String> accepted =
                Arrays.stream(BAR.split(field.value(), -1)).map(Spaces::trim).toList();
        if (accepted.contains("")) {
            assembly.error("question.answer", field.span(), "empty", field.value());
        }
        List<String> words =
                accepted.stream().filter(word -> !word.isEmpty()).distinct().toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(shape(body, new ShortAnswer(field.span(), words), assembly));
    }

    static Shape open(Section section, Fields fields, Supplements supplements, List<Block> body, Assembly assembly) {
        OpenAnswer answer = new OpenAnswer(
                section.span(),
                AnswerSpaces.of(fields, supplements.one("answer-space"), assembly),
                supplements.one("model-answer").map(s -> new ModelAnswer(s.span(), assembly.prose(s.blocks()))),
                supplements.one("grid").map(s -> Grids.read(s, assembly)));
        return shape(body, answer, assembly);
    }

    private static Shape shape(List<Block> body, Interaction answer, Assembly assembly) {
        int end = body.size();
        while (end > 0 && isNote(body.get(end - 1))) {
            end--;
        }
        boolean quoted = end > 0 && Feedback.isQuote(body.get(end - 1)) && !(body.get(end - 1) instanceof Dialogue);
        int from = quoted ? end - 1 : body.size();
        Feedback feedback = Feedback.read(body.subList(from, body.size()), assembly);
        List<Block> stem = new ArrayList<>(body.subList(0, from));
        stem.addAll(feedback.notes());
        return new Shape(stem, answer, feedback.content());
    }

    private static boolean isNote(Block block) {
        return block instanceof TrainerNote || block instanceof Admonition;
    }
}
