package org.parcours.quiz;

import java.util.List;
import org.parcours.model.MultipleChoice;
import org.parcours.model.Option;
import org.parcours.model.Question;

/**
 * What each option of a multiple choice is worth in Moodle, in percent: the right ones share the mark, the wrong ones
 * take it away, so that ticking everything earns nothing.
 */
public record Weights(String right, String wrong) {

    public static Weights of(MultipleChoice choice) {
        return new Weights(Fractions.share(right(choice.options())), "-" + Fractions.share(wrong(choice.options())));
    }

    /** Says where Moodle has no part that makes the right options a whole mark. */
    public static void check(Question question, MultipleChoice choice, Losses losses) {
        int right = right(choice.options());
        if (!Fractions.makeWhole(right)) {
            losses.reduced(question.span(), "weights", QuestionText.words(question.title()), right);
        }
    }

    public String of(Option option) {
        return option.right() ? right : wrong;
    }

    private static int right(List<Option> options) {
        return Math.max(1, (int) options.stream().filter(Option::right).count());
    }

    private static int wrong(List<Option> options) {
        return Math.max(1, options.size() - right(options));
    }
}
