package org.parcours.audit;

import java.text.Normalizer;

/**
 * A text reduced to its letters and digits, small, without accents: what is left is the same whatever an output does to
 * spaces, hyphens, quotation marks, ligatures and capitals.
 */
final class Letters {

    private static final char NONE = 0;
    private static final char SEVERAL = '\uffff';

    /**
     * What is left of each of the first characters of Unicode, which are nearly all that our languages use: one letter,
     * {@link #NONE} or {@link #SEVERAL}.
     */
    private static final char[] SINGLE = single(0x250);

    /** Spaces, dashes, quotation marks and the like, which are frequent: nothing is left of them. */
    private static final char PUNCTUATION = '\u2000';

    private static final char PUNCTUATION_END = '\u206f';

    private Letters() {}

    private static char[] single(int count) {
        char[] single = new char[count];
        for (int character = 0; character < count; character++) {
            String left = of(character);
            single[character] = left.isEmpty() ? NONE : left.length() == 1 ? left.charAt(0) : SEVERAL;
        }
        return single;
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

    static String of(String text) {
        char[] characters = text.toCharArray();
        StringBuilder letters = new StringBuilder(characters.length);
        // Of nearly every character one letter is left or none: those are gathered in place.
        int gathered = 0;
        for (int i = 0; i < characters.length; i++) {
            char character = characters[i];
            if (character < SINGLE.length && SINGLE[character] != SEVERAL) {
                characters[gathered] = SINGLE[character];
                gathered += SINGLE[character] == NONE ? 0 : 1;
            } else if (character < PUNCTUATION || character > PUNCTUATION_END) {
                letters.append(characters, 0, gathered);
                gathered = 0;
                int codePoint = Character.codePointAt(characters, i);
                letters.append(of(codePoint));
                i += Character.charCount(codePoint) - 1;
            }
        }
        return letters.append(characters, 0, gathered).toString();
    }
}
