package org.parcours.compile;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long each step of a build took, in the order in which they first began. A step that was reused is not in it. */
public final class Timings {

    private final Map<String, Duration> steps = new LinkedHashMap<>();

    /** Does a step and adds its time. */
    <T> T time(String step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            steps.merge(step, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
        }
    }

    /** The time of each step, by its name. */
    public Map<String, Duration> steps() {
        return Collections.unmodifiableMap(steps);
    }
}
