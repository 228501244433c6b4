package org.parcours.quiz;

import java.util.List;

/**
 * The parts of a mark that Moodle knows, in percent. An import refuses any other.
 *
 * <p>Of {@code question_bank::ensure_fraction_options_initialised}.
 */
final class Fractions {

    private static final List<String> KNOWN = List.of(
            "100",
            "90",
            "83.33333",
            "80",
            "75",
            "70",
            "66.66667",
            "60",
            "50",
            "40",
            "33.33333",
            "30",
            "25",
            "20",
            "16.66667",
            "14.28571",
            "12.5",
            "11.11111",
            "10",
            "5",
            "0");
    private static final double TOLERANCE = 0.5;

    private Fractions() {}

    /** The known part nearest to one share of a whole. */
    static String share(int shares) {
        return nearest(100.0 / shares);
    }

    /** Whether that many equal parts make a whole. */
    static boolean makeWhole(int shares) {
        return Math.abs(Double.parseDouble(share(shares)) * shares - 100) < TOLERANCE;
    }

    private static String nearest(double percent) {
        String nearest = KNOWN.get(0);
        for (String known : KNOWN) {
            if (distance(known, percent) < distance(nearest, percent)) {
                nearest = known;
            }
        }
        return nearest;
    }

    private static double distance(String known, double percent) {
        return Math.abs(Double.parseDouble(known) - percent);
    }
}
