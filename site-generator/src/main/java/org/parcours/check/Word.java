package org.parcours.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: a run of letters, their marks and digits.
 *
 * @param text in which it stands
 * @param start index of its first character
 * @param end index after its last
 */
public record Word(String text, int start, int end) {

    private static final int LETTER_MARK_OR_DIGIT = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** Whether each of the first characters of Unicode is inside a word: they are nearly all that our languages use. */
    private static final boolean[] COMMON = common(0x250);

    private static boolean[] common(int count) {
        boolean[] common = new boolean[count];
        for (int character = 0; character < count; character++) {
            common[character] = isOf(LETTER_MARK_OR_DIGIT, Character.getType(character));
        }
        return common;
    }

    /** The words of a text in its order: {@code qu'il s'agit} has four. */
    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        char[] characters = text.toCharArray();
        int start = -1;
        for (int i = 0; i < characters.length; i++) {
            boolean inside = characters[i] < COMMON.length ? COMMON[characters[i]] : isInside(text, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Word(text, start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(new Word(text, start, text.length()));
        }
        return words;
    }

    /** The second half of a character of two is what the first is. */
    private static boolean isInside(String text, int index) {
        char character = text.charAt(index);
        if (!Character.isSurrogate(character)) {
            return isOf(LETTER_MARK_OR_DIGIT, Character.getType(character));
        }
        boolean second = index > 0 && Character.isSurrogatePair(text.charAt(index - 1), character);
        return isOf(LETTER_MARK_OR_DIGIT, Character.getType(text.codePointAt(second ? index - 1 : index)));
    }

    /**
     * The words of a text as readers count them: what an apostrophe or a hyphen joins is one, as {@code l'appel} and
     * {@code peut-être}.
     */
    public static List<Word> joined(String text) {
        List<Word> words = new ArrayList<>();
        for (Word word : in(text)) {
            Word last = words.isEmpty() ? word : words.get(words.size() - 1);
            if (last != word && isJoint(text.substring(last.end, word.start))) {
                words.set(words.size() - 1, new Word(text, last.start, word.end));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isJoint(String between) {
        return between.equals("-") || between.equals("'") || between.equals("’");
    }

    private static boolean isOf(int kinds, int type) {
        return (kinds >> type & 1) != 0;
    }

    /** Its characters. */
    public String characters() {
        return text.substring(start, end);
    }

    String firstLetters(int most) {
        return text.substring(start, Math.min(end, start + most));
    }
}
