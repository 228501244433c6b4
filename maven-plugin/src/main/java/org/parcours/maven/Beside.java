package org.parcours.maven;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that goes on beside the rest of the build until somebody waits for its end. */
final class Beside {

    private final FutureTask<Void> work;

    private Beside(FutureTask<Void> work) {
        this.work = work;
    }

    /** Begins it on a thread of its own. */
    static Beside begin(Runnable work) {
        Beside begun = new Beside(new FutureTask<>(work, null));
        new Thread(begun.work, "parcours-beside").start();
        return begun;
    }

    /** Waits for its end, and throws what it threw. */
    void end() {
        try {
            work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
