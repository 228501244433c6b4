package org.parcours.compile;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.parcours.concurrent.Awaited;

/**
 * Makes several large outputs at once where the heap has room for them, else one after the other; the processors are
 * shared among them. What is made is the same either way.
 */
final class SideBySide {

    /** What one build takes without the outputs. */
    private static final long BASE = 128L << 20;
    /** What each lesson takes in two handbooks at once, measured and rounded up. */
    private static final long A_LESSON = 1L << 20;

    private final int abreast;

    private SideBySide(int abreast) {
        this.abreast = abreast;
    }

    /** So many outputs of a course of so many lessons. */
    static SideBySide of(int outputs, int lessons) {
        return of(outputs, lessons, Runtime.getRuntime().maxMemory());
    }

    static SideBySide of(int outputs, int lessons, long heap) {
        return new SideBySide(BASE + lessons * A_LESSON <= heap ? Math.max(1, outputs) : 1);
    }

    static SideBySide oneAfterTheOther() {
        return new SideBySide(1);
    }

    /** How many threads each of them may use. */
    int threadsOfEach() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / abreast);
    }

    /** Does all of it, or throws what the first of them threw. */
    void run(List<Runnable> tasks) {
        if (abreast == 1) {
            tasks.forEach(Runnable::run);
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(abreast);
        try {
            List<CompletableFuture<Void>> running = tasks.stream()
                    .map(task -> CompletableFuture.runAsync(task, workers))
                    .toList();
            // Also when one fails the others come to their end: what they write to is taken away afterwards.
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))
                    .handle((done, failure) -> done)
                    .join();
            running.forEach(Awaited::of);
        } finally {
            workers.shutdown();
        }
    }
}
