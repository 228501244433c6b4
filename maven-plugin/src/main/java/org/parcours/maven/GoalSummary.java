package org.parcours.maven;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.parcours.finding.Messages;

/** What one goal did and what it found done already, for the line with which it ends: {@code Done: site, quiz; 1.20 s.} */
final class GoalSummary {

    private final List<String> done = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();

    /** Adds a piece of work by the name that authors know it by. */
    void add(String work, boolean isUnchanged) {
        (isUnchanged ? unchanged : done).add(work);
    }

    /** The line; what comes after it belongs to the next goal. */
    String close(Messages messages, Duration time) {
        String key = (done.isEmpty() ? "" : ".done") + (unchanged.isEmpty() ? "" : ".unchanged");
        String line = messages.words(
                "report.summary" + (key.isEmpty() ? ".nothing" : key),
                seconds(messages, time),
                String.join(", ", done),
                String.join(", ", unchanged));
        done.clear();
        unchanged.clear();
        return line;
    }

    /** A length of time as the language of the messages writes it, with hundredths. */
    static String seconds(Messages messages, Duration time) {
        return String.format(messages.locale(), "%.2f", time.toMillis() / 1000.0);
    }
}
