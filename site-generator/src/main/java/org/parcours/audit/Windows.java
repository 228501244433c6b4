package org.parcours.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Pieces of text that are sought in other texts. A window slides over those and keeps a hash of what it shows up to date from
 * letter to letter, after Rabin and Karp; what begins like a piece is compared with it.
 */
final class Windows {

    private static final long BASE = 1_000_003;
    private static final int EMPTY = -1;

    private final int length;
    private final long highest;
    private final List<Piece> pieces = new ArrayList<>();
    private long[] hashes = new long[1024];
    private int[] places = filled(1024);

    /** @param length of the window; no piece is shorter */
    Windows(int length) {
        this.length = length;
        long power = 1;
        for (int i = 1; i < length; i++) {
            power *= BASE;
        }
        this.highest = power;
    }

    /** The letters from start to end of a passage. */
    record Piece(String letters, int start, int end, Passage passage) {

        /** The letters themselves. */
        String words() {
            return letters.substring(start, end);
        }

        boolean standsIn(String text, int at) {
            return letters.regionMatches(start, text, at, end - start);
        }

        boolean isSame(Piece other) {
            return end - start == other.end - other.start && other.standsIn(letters, start);
        }
    }

    /** Seeks the letters from start to end of a passage, unless the same are sought already. */
    void add(Passage passage, String letters, int start, int end) {
        Piece piece = new Piece(letters, start, end, passage);
        long hash = hash(letters, start);
        int slot = slot(hash);
        while (places[slot] != EMPTY) {
            if (hashes[slot] == hash && pieces.get(places[slot]).isSame(piece)) {
                return;
            }
            slot = slot + 1 & places.length - 1;
        }
        hashes[slot] = hash;
        places[slot] = pieces.size();
        pieces.add(piece);
        if (2 * pieces.size() > places.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldPlaces = places;
        hashes = new long[4 * oldHashes.length];
        places = filled(4 * oldHashes.length);
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] != EMPTY) {
                int slot = slot(oldHashes[i]);
                while (places[slot] != EMPTY) {
                    slot = slot + 1 & places.length - 1;
                }
                hashes[slot] = oldHashes[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] places = new int[length];
        Arrays.fill(places, EMPTY);
        return places;
    }

    /** Finds the pieces that stand in a text, from its beginning to its end. */
    void find(String text, Consumer<Piece> found) {
        if (text.length() < length) {
            return;
        }
        long hash = hash(text, 0);
        char[] characters = text.toCharArray();
        for (int start = 0; ; start++) {
            for (int slot = slot(hash); places[slot] != EMPTY; slot = slot + 1 & places.length - 1) {
                if (hashes[slot] == hash && pieces.get(places[slot]).standsIn(text, start)) {
                    found.accept(pieces.get(places[slot]));
                }
            }
            if (start + length == characters.length) {
                return;
            }
            hash = (hash - characters[start] * highest) * BASE + characters[start + length];
        }
    }

    private long hash(String text, int start) {
        long hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    private int slot(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 40) & places.length - 1;
    }
}
