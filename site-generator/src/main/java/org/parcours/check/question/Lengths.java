package org.parcours.check.question;

import java.util.Optional;
import java.util.stream.IntStream;
import org.parcours.model.Option;
import org.parcours.model.SingleChoice;
import org.parcours.model.text.PlainText;

/**
 * How long the options of a single choice are, in characters.
 *
 * @param lesson id of the lesson that asks
 * @param key of the right option
 * @param mean of the wrong ones
 * @param longest of the wrong ones
 * @param options how many there are
 */
record Lengths(String lesson, Option right, int key, double mean, int longest, int options) {

    /** Of a question that has one right option and some wrong ones. */
    static Optional<Lengths> of(Asked asked) {
        if (!(asked.question().interaction() instanceof SingleChoice choice)
                || choice.options().size() < 2) {
            return Optional.empty();
        }
        Option right =
                choice.options().stream().filter(Option::right).findFirst().orElseThrow();
        int[] wrong = choice.options().stream()
                .filter(option -> !option.right())
                .mapToInt(Lengths::characters)
                .toArray();
        return Optional.of(new Lengths(
                asked.lesson().id(),
                right,
                characters(right),
                IntStream.of(wrong).average().orElseThrow(),
                IntStream.of(wrong).max().orElseThrow(),
                choice.options().size()));
    }

    private static int characters(Option option) {
        String words = PlainText.of(option.content()).strip();
        return words.codePointCount(0, words.length());
    }

    boolean keyIsLongest() {
        return key > longest;
    }
}
