package org.parcours.handbook.pdf;

/** Lengths in thousandths of a point, as numbers of a PDF. */
final class Thousandths {

    /** So many make a point. */
    static final int ONE = 1000;

    private static final int DIGITS = 3;

    private Thousandths() {}

    /** A length in points. */
    static String text(int thousandths) {
        String sign = thousandths < 0 ? "-" : "";
        int size = Math.abs(thousandths);
        String rest = Integer.toString(ONE + size % ONE).substring(1);
        int last = DIGITS;
        while (last > 0 && rest.charAt(last - 1) == '0') {
            last--;
        }
        return sign + size / ONE + (last > 0 ? "." + rest.substring(0, last) : "");
    }
}
