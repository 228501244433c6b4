package org.parcours.compile;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How long each step of a build took, in the order in which they first ended. A step that was reused is not in it. Several
 * threads may add to it.
 */
public final class Timings {

    private final Map<String, Duration> steps = new LinkedHashMap<>();

    /** Does a step and adds its time. */
    <T> T time(String step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(step, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private synchronized void add(String step, Duration time) {
        steps.merge(step, time, Duration::plus);
    }

    /** The time of each step, by its name. */
    public synchronized Map<String, Duration> steps() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }
}
