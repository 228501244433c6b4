package org.parcours.check.translation;

import java.util.ArrayList;
import java.util.List;
import org.parcours.check.Passage;

/**
 * A passage word by word: runs of letters, and numbers in digits with the signs and spaces inside them. A number that hangs on a
 * letter, as in H2O, is left out.
 */
record PassageWords(Passage passage, List<Word> words) {

    /**
     * A word or a number.
     *
     * @param text in lower case
     * @param isCapitalised whether its author began it with a capital, and went on without
     */
    record Word(String text, int start, int end, boolean isCapitalised) {

        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }
    }

    static PassageWords of(Passage passage) {
        String text = passage.text();
        List<Word> words = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int start = at;
            if (Character.isLetter(text.charAt(at))) {
                at = lettersEnd(text, at);
                words.add(word(text, start, at));
            } else if (Character.isDigit(text.charAt(at))) {
                at = numberEnd(text, at);
                if (!hangsOnLetter(text, start)) {
                    words.add(new Word(text.substring(start, at), start, at, false));
                }
            } else {
                at++;
            }
        }
        return new PassageWords(passage, words);
    }

    private static int lettersEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Word word(String text, int start, int end) {
        StringBuilder small = new StringBuilder(end - start);
        boolean capitals = false;
        for (int i = start; i < end; i++) {
            small.append(Character.toLowerCase(text.charAt(i)));
            capitals |= i > start && Character.isUpperCase(text.charAt(i));
        }
        return new Word(small.toString(), start, end, !capitals && Character.isUpperCase(text.charAt(start)));
    }

    /** Digits; then a sign between digits, or a space before three of them, and more digits. */
    private static int numberEnd(String text, int start) {
        int end = digitsEnd(text, start);
        boolean short3 = end - start <= 3;
        while (end < text.length() && digitsEnd(text, end + 1) > end + 1) {
            char sign = text.charAt(end);
            boolean thousands = short3 && isSpace(sign) && digitsEnd(text, end + 1) == end + 4;
            if (!thousands && sign != '.' && sign != ',') {
                break;
            }
            end = digitsEnd(text, end + 1);
        }
        return end;
    }

    private static int digitsEnd(String text, int start) {
        int end = Math.min(start, text.length());
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** « 18h30 » has two numbers. */
    private static boolean hangsOnLetter(String text, int start) {
        boolean letter = start > 0 && Character.isLetter(text.charAt(start - 1));
        boolean hour = start > 1 && text.charAt(start - 1) == 'h' && Character.isDigit(text.charAt(start - 2));
        return letter && !hour;
    }
}
