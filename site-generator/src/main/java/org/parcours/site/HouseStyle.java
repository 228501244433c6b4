package org.parcours.site;

import java.util.Optional;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;

/**
 * What an organisation changes in the looks of a site.
 *
 * @param accent colour of what one can act on, {@code #rrggbb}
 */
public record HouseStyle(String accent) {

    /** Least contrast of words with what is behind them: WCAG 2.2, success criterion 1.4.3. */
    private static final double READABLE = 4.5;

    /** Relative luminance of the paper of light pages, {@code #fbf8f2}. */
    private static final double PAPER = 0.94;

    /** The style of the course's organisation, if it has one that can be read. */
    static Optional<HouseStyle> of(CoursePlan plan, Findings findings) {
        String accent = plan.organisation().accent();
        if (accent.isEmpty()) {
            return Optional.empty();
        }
        if ((PAPER + 0.05) / (luminance(accent) + 0.05) < READABLE) {
            findings.add(Finding.warning("organisation.accent", plan.span(), "pale", accent));
            return Optional.empty();
        }
        return Optional.of(new HouseStyle(accent));
    }

    /** Relative luminance as WCAG 2.2 defines it, 0 for black, 1 for white. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
