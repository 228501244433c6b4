package org.parcours.quiz;

import java.util.List;
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

    /** An answer to type, taken literally: a star would stand for anything. */
    public static String literal(String answer) {
        return answer.replace("*", "\\*");
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
