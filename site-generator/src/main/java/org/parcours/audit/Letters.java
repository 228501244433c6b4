package org.parcours.audit;

import java.text.Normalizer;

/**
 * A text reduced to its letters and digits, small, without accents: what is left is the same whatever an output does to
 * spaces, hyphens, quotation marks, ligatures and capitals.
 */
final class Letters {

    /** What is left of each of the first characters of Unicode, which are nearly all that our languages use. */
    private static final String[] COMMON = common(0x250);

    /** Spaces, dashes, quotation marks and the like, which are frequent: nothing is left of them. */
    private static final char PUNCTUATION = '\u2000';

    private static final char PUNCTUATION_END = '\u206f';

    private Letters() {}

    private static String[] common(int count) {
        String[] common = new String[count];
        for (int character = 0; character < count; character++) {
            common[character] = of(character);
        }
        return common;
    }

    /** Accents stand behind their letter when it is taken apart, and are no letters; so each character counts alone. */
    private static String of(int character) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static String of(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        add(text, letters);
        return letters.toString();
    }

    /** Adds the letters of a text. */
    static void add(CharSequence text, StringBuilder letters) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < COMMON.length) {
                letters.append(COMMON[character]);
            } else if (Character.isHighSurrogate(character) && i + 1 < text.length()) {
                letters.append(of(Character.codePointAt(text, i)));
                i += Character.isLowSurrogate(text.charAt(i + 1)) ? 1 : 0;
            } else if (character < PUNCTUATION || character > PUNCTUATION_END) {
                letters.append(of(character));
            }
        }
    }
}
