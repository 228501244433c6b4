package org.parcours.check.evidence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parcours.check.Normalised;
import org.parcours.source.Span;

/**
 * What a lesson says itself, in a paragraph, an item or a row of a table.
 *
 * @param span where it was written
 * @param text its words; before each citation stands {@link #CITATION}
 * @param sources ids of the sources that it cites, in the order of the text
 * @param introduced whether the sentence that introduces it cites a source
 */
record Statement(Span span, String text, List<String> sources, boolean introduced) {

    static final String CITATION = "\uE000";

    /**
     * A sentence of a statement.
     *
     * @param words without what is quoted in it
     * @param sources that it cites
     */
    record Sentence(Normalised words, List<String> sources) {

        /** As its author wrote it. */
        String written() {
            return words.written().replace(CITATION, "").strip();
        }
    }

    /** The words without what is quoted: a phrase that is spoken about is not said. */
    Normalised words() {
        return Normalised.of(text).withoutSpeech();
    }

    /** Whether one can look up where it comes from. */
    boolean isSourced() {
        return introduced || !sources.isEmpty();
    }

    List<Sentence> sentences(Locale locale) {
        BreakIterator ends = BreakIterator.getSentenceInstance(locale);
        ends.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int cited = 0;
        for (int start = ends.first(), end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
            String written = text.substring(start, end);
            int citations =
                    (int) written.chars().filter(c -> c == CITATION.charAt(0)).count();
            sentences.add(
                    new Sentence(Normalised.of(written).withoutSpeech(), sources.subList(cited, cited + citations)));
            cited += citations;
        }
        return sentences;
    }
}
