package org.parcours.read.asciidoc;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.ast.Document;

/**
 * Asciidoctor, which runs on JRuby and takes seconds to start: so one for all lessons, at the first of them. It may be
 * used by several threads.
 */
final class AsciidocEngine implements AutoCloseable {

    /** Held here, since the logging system forgets a logger that nobody holds, and its settings with it. */
    private final Logger ownMessages = Logger.getLogger("asciidoctor");

    private final Supplier<Reading> readings;
    private Optional<CompletableFuture<Asciidoctor>> started = Optional.empty();

    /** @param readings gives the lesson that is being read on the calling thread */
    AsciidocEngine(Supplier<Reading> readings) {
        this.readings = readings;
    }

    Document load(String text, Options options) {
        return inOwnClassLoader(() -> start().join().load(text, options));
    }

    /**
     * Does something in the class loader of this library: in a Maven build, another thread's may know nothing of
     * Asciidoctor.
     */
    static <T> T inOwnClassLoader(Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(AsciidocEngine.class.getClassLoader());
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Starts on a thread of its own, unless it has started; whoever needs it waits for it. */
    synchronized CompletableFuture<Asciidoctor> start() {
        if (started.isEmpty()) {
            started = Optional.of(CompletableFuture.supplyAsync(
                    () -> inOwnClassLoader(this::create), task -> new Thread(task, "parcours-asciidoctor").start()));
        }
        return started.get();
    }

    private Asciidoctor create() {
        ownMessages.setUseParentHandlers(false);
        Asciidoctor asciidoctor = RubyStart.asciidoctor();
        asciidoctor.registerLogHandler(new ParserMessages(readings));
        asciidoctor.javaConverterRegistry().register(TokenBackend.class, TokenBackend.NAME);
        asciidoctor.javaExtensionRegistry().includeProcessor(new CourseIncludes(readings));
        return asciidoctor;
    }

    @Override
    public synchronized void close() {
        started.ifPresent(asciidoctor -> asciidoctor.thenAccept(Asciidoctor::shutdown));
        started = Optional.empty();
    }
}
