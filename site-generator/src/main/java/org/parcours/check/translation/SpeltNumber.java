package org.parcours.check.translation;

/** A number in the making, word by word: two, two thousand, two thousand five, two thousand five hundred. */
final class SpeltNumber {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final boolean startsInDigits;
    private long thousands;
    private long rest;

    /** @param startsInDigits as in « 3 millions », which takes nothing smaller */
    SpeltNumber(long first, boolean startsInDigits) {
        this.startsInDigits = startsInDigits;
        add(first);
    }

    long value() {
        return thousands + rest;
    }

    /** Whether a numeral goes on with it: « vingt » takes « quatre », « deux » does not take « trois ». */
    boolean takes(long next) {
        if (next >= THOUSAND) {
            return rest > 0 && rest < THOUSAND;
        } else if (startsInDigits) {
            return false;
        } else if (next == HUNDRED) {
            return rest < 10;
        }
        return rest % HUNDRED == 0 ? next < HUNDRED && next > 0 : takesAfterTens(rest % HUNDRED, next);
    }

    /** In French, 70 and 90 are made of 60 and 80. */
    private static boolean takesAfterTens(long tens, long next) {
        boolean twenties = tens == 60 || tens == 80;
        return tens >= 20 && tens % 10 == 0 && next > 0 && next < (twenties ? 20 : 10);
    }

    void add(long next) {
        if (next >= THOUSAND) {
            thousands += Math.max(1, rest) * next;
            rest = 0;
        } else if (next == HUNDRED) {
            rest = Math.max(1, rest) * HUNDRED;
        } else {
            rest += next;
        }
    }
}
