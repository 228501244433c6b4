package org.parcours.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parcours.finding.Messages;

/** The line with which each goal ends. */
class GoalSummaryTest {

    private static final Duration TIME = Duration.ofMillis(1234);

    private final Messages english = Messages.in(Locale.ENGLISH);
    private final GoalSummary summary = new GoalSummary();

    @Test
    void tellsWhatWasDoneFromWhatWasDoneAlready() {
        summary.add("check", true);
        summary.add("site", false);
        summary.add("quiz", false);

        assertThat(summary.close(english, TIME)).isEqualTo("Done: site, quiz; unchanged: check; 1.23 s.");
    }

    @Test
    void isSilentOfWhatThereIsNot() {
        summary.add("fix", false);
        assertThat(summary.close(english, TIME)).isEqualTo("Done: fix; 1.23 s.");

        summary.add("fix", true);
        assertThat(summary.close(Messages.in(Locale.FRENCH), TIME)).isEqualTo("Inchangé : fix ; 1,23 s.");

        assertThat(summary.close(english, TIME)).isEqualTo("Nothing was to be done; 1.23 s.");
    }
}
