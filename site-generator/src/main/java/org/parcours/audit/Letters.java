package org.parcours.audit;

import java.text.Normalizer;

/**
 * A text reduced to its letters and digits, small, without accents: what is left is the same whatever an output does to
 * spaces, hyphens, quotation marks, ligatures and capitals.
 */
final class Letters {

    private Letters() {}

    static String of(CharSequence text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
