package org.parcours.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.parcours.compile.CompileRequest;
import org.parcours.compile.Selection;

/** Previews a course in a Java of its own, for tests of what a whole process does: {@code <course> <cache> <port>}. */
public final class ServeCourse {

    private ServeCourse() {}

    /** Previews until it is told to end. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream console = System.out;
        Preview.open(
                        request(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2])),
                        console::println)
                .untilInterrupted();
    }

    static PreviewRequest request(Path course, Path cache, int port) {
        CompileRequest request = new CompileRequest(
                course,
                cache.resolveSibling("never-written"),
                cache,
                "default",
                Selection.ALL,
                Instant.parse("2026-01-01T00:00:00Z"));
        return new PreviewRequest(request, port, Optional.empty());
    }
}
