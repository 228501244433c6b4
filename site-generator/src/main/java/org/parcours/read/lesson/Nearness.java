package org.parcours.read.lesson;

import org.parcours.model.text.NearestWord;
import org.parcours.model.text.Slug;

/** How far two wordings are from each other, counted in slips of the keyboard; case, accents and punctuation are none. */
final class Nearness {

    private static final int LETTERS_PER_SLIP = 4;

    private Nearness() {}

    /** Whether one may be the other misspelt: one slip, or one in four letters, and not the same. */
    static boolean areNear(String one, String other) {
        int shorter = Math.min(Slug.key(one).length(), Slug.key(other).length());
        int distance = NearestWord.distance(one, other);
        return shorter > 1 && distance > 0 && distance <= Math.max(1, shorter / LETTERS_PER_SLIP);
    }
}
