package org.parcours.audit;

import java.util.ArrayList;
import java.util.List;
import org.parcours.audit.Windows.Piece;

/**
 * Finds trainer-only passages in the letters of an output. A passage is found whole, or by any piece of it of about
 * {@value #WINDOW} letters, so that a page break, a mark or a cut in its midst hides nothing. What learners may read
 * elsewhere is no secret, and a passage of less than {@value #SHORTEST} letters is too common to tell anything.
 */
final class SecretSearch {

    static final int SHORTEST = 16;
    static final int WINDOW = 24;

    private static final int STEP = 4;

    private final Windows windows = new Windows(WINDOW);

    /** The beginnings of passages that are shorter than a window. */
    private final Windows shortOnes = new Windows(SHORTEST);

    SecretSearch(List<Passage> secret) {
        secret.forEach(passage -> add(passage, Letters.of(passage.text())));
    }

    private void add(Passage passage, String letters) {
        if (letters.length() < SHORTEST) {
            return;
        }
        if (letters.length() < WINDOW) {
            shortOnes.add(passage, letters, 0, letters.length());
        }
        for (int start = 0; start + WINDOW <= letters.length(); start += STEP) {
            windows.add(passage, letters, start, start + WINDOW);
        }
    }

    /** The pieces of passages that stand in these letters, from their beginning to their end, short passages last. */
    List<Piece> metIn(String letters) {
        List<Piece> met = new ArrayList<>();
        windows.find(letters, met::add);
        shortOnes.find(letters, met::add);
        return met;
    }
}
