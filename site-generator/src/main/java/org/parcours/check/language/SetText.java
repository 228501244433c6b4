package org.parcours.check.language;

import java.util.regex.Matcher;
import org.parcours.check.Passage;
import org.parcours.source.Span;
import org.parcours.typography.Typographer;

/**
 * A passage as it comes out, its typography set, with the way back to what its author typed. What the typographer mends
 * is no flaw; what still stands in it wrong is.
 */
final class SetText {

    private final Passage passage;
    private final String set;
    private final int[] typed;

    private SetText(Passage passage, String set) {
        this.passage = passage;
        this.set = set;
        this.typed = new int[set.length() + 1];
        trace(passage.text());
    }

    static SetText of(Passage passage) {
        return new SetText(passage, Typographer.of(passage.language()).words(passage.text()));
    }

    /** Follows both texts from sign to sign; only spaces were put in or left out, and two signs may have become one. */
    private void trace(String written) {
        int at = 0;
        for (int i = 0; i < set.length(); i++) {
            if (isSpace(set.charAt(i))) {
                typed[i] = at;
                continue;
            }
            while (at < written.length() && isSpace(written.charAt(at))) {
                at++;
            }
            typed[i] = Math.min(at, written.length());
            at += length(set.charAt(i), written, at);
        }
        typed[set.length()] = written.length();
    }

    private static int length(char sign, String written, int at) {
        if (sign == '…' && written.startsWith("...", at)) {
            return 3;
        }
        return sign == '—' && written.startsWith("--", at) ? 2 : 1;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200B';
    }

    String text() {
        return set;
    }

    /** Where what has matched was typed. */
    Span at(Matcher match) {
        return at(match.start(), match.end());
    }

    /** Where these characters of the set text were typed. */
    Span at(int start, int end) {
        return passage.at(typed[start], Math.max(typed[start], typed[end]));
    }

    /** What has matched, with the words that it touches or stands between, as typed. */
    String around(Matcher match) {
        String written = passage.text();
        int start = wordStart(written, typed[match.start()]);
        int end = wordEnd(written, typed[match.end()]);
        return written.substring(start, end).strip().replace(Passage.OBJECT, '…');
    }

    private static int wordStart(String text, int index) {
        int start = index;
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        while (start > 0 && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int index) {
        int end = index;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
