package org.parcours.read.asciidoc;

import java.util.List;

/**
 * How an inline node travels through Asciidoctor, which knows inline text as strings only: an opening, its kind, its
 * details, its text, a closing. All of it is private-use characters, which no source may hold, so that none of
 * Asciidoctor's later substitutions can mistake it for text.
 */
final class Token {

    /** Stands before what must not be read as a mark, and is dropped from all text. */
    static final char GUARD = '\uE000';

    static final char OPEN = '\uE001';
    static final char TEXT = '\uE002';
    static final char CLOSE = '\uE003';
    static final char NEXT_DETAIL = '\uE004';

    private static final char FIRST_KIND = '\uE010';
    private static final char FIRST_DIGIT = '\uE100';
    private static final int BITS = 4;
    private static final int DIGITS = 4;

    private Token() {}

    /** What an inline node is. */
    enum Kind {
        STRONG,
        EMPHASIS,
        CODE,
        DOUBLE,
        SINGLE,
        SUPERSCRIPT,
        SUBSCRIPT,
        PLAIN,
        HIGHLIGHT,
        FORMULA,
        LINK,
        REFERENCE,
        ANCHOR,
        IMAGE,
        FOOTNOTE,
        UNKNOWN_FOOTNOTE,
        BREAK,
        INDEX_TERM,
        OTHER
    }

    /** A node as characters; its text may hold others. */
    static String write(Kind kind, String text, List<String> details) {
        StringBuilder token = new StringBuilder();
        token.append(OPEN).append((char) (FIRST_KIND + kind.ordinal()));
        details.forEach(detail -> {
            detail.chars().forEach(c -> hide(token, c));
            token.append(NEXT_DETAIL);
        });
        return token.append(TEXT).append(text).append(CLOSE).toString();
    }

    static Kind kind(char written) {
        return Kind.values()[written - FIRST_KIND];
    }

    /** The detail that these characters hide. */
    static String detail(String hidden) {
        StringBuilder detail = new StringBuilder();
        for (int start = 0; start + DIGITS <= hidden.length(); start += DIGITS) {
            int character = 0;
            for (int i = start; i < start + DIGITS; i++) {
                character = character << BITS | hidden.charAt(i) - FIRST_DIGIT;
            }
            detail.append((char) character);
        }
        return detail.toString();
    }

    private static void hide(StringBuilder token, int character) {
        for (int digit = DIGITS - 1; digit >= 0; digit--) {
            token.append((char) (FIRST_DIGIT + (character >> digit * BITS & 0xF)));
        }
    }
}
