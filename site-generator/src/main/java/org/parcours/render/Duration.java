package org.parcours.render;

import java.util.Locale;
import java.util.Map;

/** Minutes as people say them: {@code 25 min}, {@code 1 h}, {@code 1 h 05}. */
public final class Duration {

    private static final int HOUR = 60;

    private Duration() {}

    /** @param labels the words of the language */
    public static String of(int minutes, Map<String, String> labels) {
        String hours = Integer.toString(minutes / HOUR);
        if (minutes < HOUR) {
            return labels.get("duration.minutes").replace("{0}", Integer.toString(minutes));
        }
        return minutes % HOUR == 0
                ? labels.get("duration.hours").replace("{0}", hours)
                : labels.get("duration.both")
                        .replace("{0}", hours)
                        .replace("{1}", String.format(Locale.ROOT, "%02d", minutes % HOUR));
    }
}
