package org.parcours.check.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.parcours.check.Normalised;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.source.Span;

/**
 * Something that one says to a customer, as a lesson gives it to say or to avoid.
 *
 * @param role what the lesson gives it for
 * @param span where it was written
 * @param words without quotation marks
 * @param context what stands beside the quotation, such as when one says it; empty for most
 */
record Phrase(Role role, Span span, Normalised words, String context) {

    /** A quotation of fewer words is a word that is spoken about, not something to say. */
    private static final int SENTENCE = 4;

    private static final Pattern MARKS = Pattern.compile("[«»“”\"]");

    /** What a lesson gives a phrase for. */
    enum Role {
        SAY,
        AVOID,
        KEY,
        DISTRACTOR,
        MODEL
    }

    /** What is quoted in these words, or all of them where nothing but a word is. */
    static Phrase of(Role role, Span element, List<Inline> content) {
        Span span = content.isEmpty() ? element : content.get(0).span();
        String written = PlainText.of(content);
        Normalised all = Normalised.of(written);
        String plain = MARKS.matcher(written).replaceAll("").strip();
        return quoted(all).isEmpty()
                ? new Phrase(role, span, Normalised.of(plain), "")
                : new Phrase(role, span, said(all), beside(all));
    }

    /** The sentences that are quoted in this text. */
    static List<Normalised> quoted(Normalised text) {
        return text.speeches().stream()
                .filter(speech -> speech.words().size() >= SENTENCE || alone(text))
                .toList();
    }

    /** Whether nothing is said beside a quotation. */
    static boolean alone(Normalised text) {
        return beside(text).isEmpty();
    }

    private static Normalised said(Normalised text) {
        return Normalised.of(
                String.join(" ", quoted(text).stream().map(Normalised::written).toList()));
    }

    private static String beside(Normalised text) {
        return String.join(" ", text.withoutSpeech().words());
    }
}
