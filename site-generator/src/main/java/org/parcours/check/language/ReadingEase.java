package org.parcours.check.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parcours.check.language.Prose.Sentence;
import org.parcours.model.Lesson;
import org.parcours.model.text.Language;

/**
 * How easily prose is read, from 0 (hard) to 100 (easy) and a little beyond. English: Flesch (1948), 206.835 − 1.015 ×
 * words/sentences − 84.6 × syllables/words. French: its adaptation by Kandel and Moles (1958), 207 − 1.015 ×
 * words/sentences − 73.6 × syllables/words. The two scales cannot be compared with each other, and counting syllables by
 * rule is good to about five points.
 */
public final class ReadingEase {

    private static final Syllables SYLLABLES = new Syllables();

    private ReadingEase() {}

    /** What the formulas count. */
    public record Count(int words, int sentences, int syllables) {

        /** Words in a sentence, on average. */
        public double wordsInSentence() {
            return sentences == 0 ? 0 : (double) words / sentences;
        }
    }

    /** Counts what a lesson explains in paragraphs. */
    public static Count count(Lesson lesson) {
        return count(
                Prose.of(lesson).stream()
                        .flatMap(passage -> Prose.sentences(passage).stream())
                        .toList(),
                lesson.language());
    }

    /** Counts these sentences, all in one language. */
    static Count count(List<Sentence> sentences, Language language) {
        Map<String, Integer> known = new HashMap<>();
        int words = 0;
        int syllables = 0;
        for (Sentence sentence : sentences) {
            words += sentence.words().size();
            for (String word : sentence.words()) {
                syllables += known.computeIfAbsent(word, each -> SYLLABLES.in(each, language));
            }
        }
        return new Count(words, sentences.size(), syllables);
    }

    /** The score; nothing for a language without a formula, or without words. */
    public static Optional<Double> of(Count count, Language language) {
        if (count.words() == 0) {
            return Optional.empty();
        }
        double length = 1.015 * count.wordsInSentence();
        double syllables = (double) count.syllables() / count.words();
        if (language.tag().startsWith("fr")) {
            return Optional.of(207 - length - 73.6 * syllables);
        }
        return language.tag().startsWith("en") ? Optional.of(206.835 - length - 84.6 * syllables) : Optional.empty();
    }
}
