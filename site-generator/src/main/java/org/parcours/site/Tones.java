package org.parcours.site;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The tones of who speaks on a page. A speaker keeps one tone over all dialogues of the page; where two who have the same
 * one meet, the second takes another there, as long as the dialogue has one left.
 */
final class Tones {

    /** So many are told apart in one dialogue. */
    private static final int TONES = 4;

    private final Map<String, Integer> ofPage = new HashMap<>();

    /** The tones of the next dialogue. */
    Dialogue dialogue() {
        return new Dialogue();
    }

    /** The tones of one dialogue. */
    final class Dialogue {

        private final Map<String, Integer> given = new HashMap<>();

        private Dialogue() {}

        /** From 1 to 4. */
        int of(String speaker) {
            return given.computeIfAbsent(speaker, this::free);
        }

        private int free(String speaker) {
            int usual = ofPage.computeIfAbsent(speaker, name -> next());
            return IntStream.range(0, TONES)
                    .map(step -> (usual - 1 + step) % TONES + 1)
                    .filter(tone -> !given.containsValue(tone))
                    .findFirst()
                    .orElse(usual);
        }

        private int next() {
            return ofPage.size() % TONES + 1;
        }
    }
}
