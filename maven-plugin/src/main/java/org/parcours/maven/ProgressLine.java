package org.parcours.maven;

import java.io.Console;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.parcours.compile.Progress;

/**
 * The last line of a terminal while a build works: what it does, how far it has come, and with what. It is written over a few
 * times a second and gone at the end, so that what a goal says begins on an empty line. Where nobody sees it, in batch mode,
 * when Maven is to be quiet, on a build server, into a file, there is none.
 */
final class ProgressLine implements Progress {

    private static final long INTERVAL = 250_000_000;
    private static final int WIDTH = 79;

    private final PrintWriter terminal;
    private final LongSupplier clock;
    private String step = "";
    private String all = "";
    private int done;
    private long shownAt;
    private int shown;

    /** @param clock in nanoseconds */
    ProgressLine(Writer terminal, LongSupplier clock) {
        this.terminal = new PrintWriter(terminal);
        this.clock = clock;
    }

    /** That of a build, if somebody sees it. */
    static ProgressLine of(MavenSession session, Log log) {
        Console console = System.console();
        boolean seen = console != null
                && isTerminal(console)
                && session.getRequest().isInteractiveMode()
                && log.isInfoEnabled()
                && !session.isParallel() // lines of other projects would break it
                && System.getenv("CI") == null
                && !"dumb".equals(System.getenv("TERM"));
        return seen ? new ProgressLine(console.writer(), System::nanoTime) : unseen();
    }

    /** From Java 22 on a console may be a file; before, there is one at a terminal only. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    static ProgressLine unseen() {
        return new ProgressLine(Writer.nullWriter(), System::nanoTime);
    }

    /** Does a step and shows how it goes on. */
    <T> T during(String name, Supplier<T> work) {
        begin(name);
        try {
            return work.get();
        } finally {
            erase();
        }
    }

    private synchronized void begin(String name) {
        step = name;
        all = "";
        done = 0;
        shownAt = clock.getAsLong();
    }

    @Override
    public synchronized void begin(int number) {
        all = "/" + number;
        done = 0;
    }

    @Override
    public synchronized void done(String path) {
        done++;
        long now = clock.getAsLong();
        if (now - shownAt >= INTERVAL) {
            shownAt = now;
            show(step + ": " + done + all + "  " + path);
        }
    }

    private void show(String line) {
        String fitting = line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
        terminal.print("\r" + fitting + " ".repeat(Math.max(0, shown - fitting.length())));
        terminal.flush();
        shown = fitting.length();
    }

    private synchronized void erase() {
        if (shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }
}
