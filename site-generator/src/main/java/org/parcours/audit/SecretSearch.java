package org.parcours.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds trainer-only passages in the letters of an output. A passage is found whole, or by any piece of it of about
 * {@value #WINDOW} letters, so that a page break, a mark or a cut in its midst hides nothing. What learners may read
 * elsewhere is no secret, and a passage of less than {@value #SHORTEST} letters is too common to tell anything.
 */
final class SecretSearch {

    static final int SHORTEST = 16;
    static final int WINDOW = 24;

    private static final int STEP = 4;
    private static final int FILTER = (1 << 20) - 1;

    private final Map<String, Passage> windows = new HashMap<>();
    private final BitSet filter = new BitSet(FILTER + 1);
    private final Map<String, Passage> shortOnes = new HashMap<>();

    /** @param open the letters of all that learners may read */
    SecretSearch(List<Passage> secret, String open) {
        secret.forEach(passage -> add(passage, Letters.of(passage.text())));
        WindowScan.over(open, WINDOW, filter, FILTER, windows::remove);
        shortOnes.keySet().removeIf(open::contains);
    }

    private void add(Passage passage, String letters) {
        if (letters.length() < SHORTEST) {
            return;
        }
        if (letters.length() < WINDOW) {
            shortOnes.putIfAbsent(letters, passage);
            return;
        }
        for (int start = 0; start + WINDOW <= letters.length(); start += STEP) {
            addWindow(passage, letters.substring(start, start + WINDOW));
        }
    }

    private void addWindow(Passage passage, String window) {
        windows.putIfAbsent(window, passage);
        filter.set(window.hashCode() & FILTER);
    }

    /** The first passage that stands in these letters. */
    Optional<Passage> in(String letters) {
        List<Passage> found = new ArrayList<>();
        WindowScan.over(letters, WINDOW, filter, FILTER, window -> {
            if (windows.containsKey(window)) {
                found.add(windows.get(window));
            }
        });
        shortOnes.entrySet().stream()
                .filter(secret -> letters.contains(secret.getKey()))
                .forEach(secret -> found.add(secret.getValue()));
        return found.stream().findFirst();
    }
}
