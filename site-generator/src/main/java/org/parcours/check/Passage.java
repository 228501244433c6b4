package org.parcours.check;

import java.util.List;
import org.parcours.model.text.Language;
import org.parcours.source.Span;

/**
 * A run of words of a lesson as one string, whatever marks lie in it: a paragraph, a heading, a cell, what a speaker says.
 * A passage in another language and a footnote are passages of their own.
 *
 * @param kind what it is the text of
 * @param language in which it is meant to be written
 * @param speaker who says it, empty where nobody is named
 * @param text with {@link #OBJECT} in place of code, pictures, gaps, addresses, citations and passages in another language;
 *     typed ends of lines and wanted ones are line feeds
 * @param pieces where it was written, from the first piece to the last
 */
public record Passage(Kind kind, Language language, String speaker, String text, List<Piece> pieces) {

    /** What takes room in the line and is no word of its language; a character that no source can hold. */
    public static final char OBJECT = '\uE001';

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** What a passage is the text of. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL,
        QUOTE,
        TURN,
        DIRECTION,
        CAPTION,
        ALTERNATIVE,
        NOTE,
        FOREIGN
    }

    /**
     * Some characters of a passage that were written in one place.
     *
     * @param from index of the first in the passage's text
     * @param words the characters
     * @param span where they were written
     */
    public record Piece(int from, String words, Span span) {

        private boolean reaches(int index) {
            return index < from + words.length();
        }

        /** Exact where the words were typed letter by letter in one line, else the line, if it can be told. */
        private Span at(int start, int end) {
            int feeds = feeds(words.substring(0, start));
            boolean exact = span.hasColumn()
                    && span.line() == span.endLine()
                    && span.endColumn() - span.column() == words.length();
            if (exact) {
                int column = span.column() + start;
                return new Span(span.file(), span.line(), column, span.line(), span.column() + end);
            }
            boolean lineKnown = !span.hasColumn() || span.endLine() - span.line() == feeds(words);
            return feeds > 0 && lineKnown ? Span.line(span.file(), span.line() + feeds) : span;
        }

        private static int feeds(String words) {
            return (int) words.chars().filter(c -> c == '\n').count();
        }
    }

    /** Where these characters of the text were written; the end is exclusive. */
    public Span at(int start, int end) {
        Piece piece = pieces.stream().filter(p -> p.reaches(start)).findFirst().orElse(pieces.get(pieces.size() - 1));
        int length = piece.words().length();
        int first = Math.max(0, Math.min(start - piece.from(), length));
        return piece.at(first, Math.max(first, Math.min(end - piece.from(), length)));
    }

    /** Where it begins. */
    public Span span() {
        return pieces.get(0).span();
    }
}
