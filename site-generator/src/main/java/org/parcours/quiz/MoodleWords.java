package org.parcours.quiz;

import java.util.List;
import java.util.stream.Stream;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.TextRewriter;
import org.parcours.source.Span;

/** Texts that Moodle keeps without markup. */
public final class MoodleWords {

    private static final int RIGHT_LENGTH = 255;

    private final Losses losses;

    public MoodleWords(Losses losses) {
        this.losses = losses;
    }

    /**
     * Answers to type, as Moodle compares them: a star would stand for anything, and the two apostrophes, which depend on
     * the keyboard, are not one.
     */
    public static List<String> typed(List<String> answers) {
        return answers.stream()
                .map(answer -> answer.replace("*", "\\*"))
                .flatMap(answer -> Stream.of(answer, answer.replace('’', '\''), answer.replace('\'', '’')))
                .distinct()
                .toList();
    }

    /** The right side of a pair: words alone, of which Moodle keeps 255 characters. */
    public String right(Span span, List<Inline> content) {
        new TextRewriter() {
            @Override
            public List<Inline> visitImage(Image image) {
                losses.reduced(image.span(), "picture", image.source());
                return List.of();
            }
        }.inlines(content);
        String words = QuestionText.words(content);
        if (words.length() > RIGHT_LENGTH) {
            losses.reduced(span, "right-side", words, words.length(), RIGHT_LENGTH);
        }
        return words;
    }
}
