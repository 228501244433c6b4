package org.parcours.read.lesson;

/** Spaces of every kind: the no-break ones that authors paste count like those of the keyboard. */
final class Spaces {

    private Spaces() {}

    /** Without spaces at either end. */
    static String trim(String words) {
        int end = endOfWords(words);
        return words.substring(Math.min(startOfWords(words), end), end);
    }

    /** Index of the first character that is no space, or the length. */
    static int startOfWords(String words) {
        int start = 0;
        while (start < words.length() && isSpace(words.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Index after the last character that is no space, or 0. */
    static int endOfWords(String words) {
        int end = words.length();
        while (end > 0 && isSpace(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
