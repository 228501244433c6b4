package org.parcours.audit;

import java.util.BitSet;
import java.util.function.Consumer;

/**
 * Slides a window over a text and hands on the few windows that may be among those sought. It keeps {@link
 * String#hashCode()} of the window up to date from letter to letter, after Rabin and Karp, and asks a filter of the sought
 * hashes before it builds a string.
 */
final class WindowScan {

    private static final int BASE = 31;

    private WindowScan() {}

    static void over(String text, int length, BitSet filter, int mask, Consumer<String> candidate) {
        if (text.length() < length) {
            return;
        }
        int highest = power(length - 1);
        int hash = text.substring(0, length).hashCode();
        for (int start = 0; ; start++) {
            if (filter.get(hash & mask)) {
                candidate.accept(text.substring(start, start + length));
            }
            if (start + length == text.length()) {
                return;
            }
            hash = (hash - text.charAt(start) * highest) * BASE + text.charAt(start + length);
        }
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }
}
