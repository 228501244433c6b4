package org.parcours.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The live preview of a course: pages on this machine that follow what their author saves.
 *
 * <pre>{@code
 * Preview.open(request, line -> log.info(line)).untilInterrupted();
 * }</pre>
 */
public final class Preview implements AutoCloseable {

    private static final int SECONDS_BETWEEN_SIGNS = 15;

    private final LiveCourse course;
    private final News news = new News();
    private final PreviewServer server;
    private final CourseWatch watch;
    private final ScheduledExecutorService background;
    private final Consumer<String> console;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Preview(PreviewRequest request, Consumer<String> console) throws IOException {
        this.console = console;
        // Watching begins before reading, so that what is saved meanwhile is read again.
        this.watch = new CourseWatch(request.course().course(), this::changed);
        this.course = new LiveCourse(request);
        news.tell(course.shown().name(), false);
        this.server = PreviewServer.start(request.port(), course, news);
        this.background = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "parcours-checks");
            thread.setDaemon(true);
            return thread;
        });
        background.scheduleAtFixedRate(news::keepUp, SECONDS_BETWEEN_SIGNS, SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
        watch.start();
    }

    /**
     * Reads the course and begins to show it.
     *
     * @param console is told in one line what was read again and what was found
     * @throws IOException when this machine does not let it listen or watch
     */
    public static Preview open(PreviewRequest request, Consumer<String> console) throws IOException {
        Preview preview = new Preview(request, console);
        console.accept(preview.course.words("preview.at", preview.address()));
        console.accept(preview.course.words("preview.end"));
        return preview;
    }

    /** Where a browser finds it: {@code http://127.0.0.1:4747/}. */
    public String address() {
        return server.address();
    }

    /** Shows what has changed; false when that has to be tried again, as files went while they were read. */
    private boolean changed(Set<String> paths) {
        long start = System.nanoTime();
        try {
            course.refresh(paths);
        } catch (UncheckedIOException vanished) {
            console.accept(course.words("preview.again", String.valueOf(vanished.getMessage())));
            return false;
        }
        news.tell(course.shown().name(), LiveCourse.isMoreThanText(paths));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        background.execute(() -> checkAcross(paths, time));
        return true;
    }

    private void checkAcross(Set<String> paths, Duration time) {
        if (course.checkAcross()) {
            news.tell(course.shown().name(), false);
        }
        console.accept(course.summary(paths, time));
    }

    /** Shows the course until somebody ends this process, as with Ctrl-C; then it is closed and says so. */
    public void untilInterrupted() throws InterruptedException {
        Thread ending = new Thread(this::end, "parcours-end");
        Runtime.getRuntime().addShutdownHook(ending);
        closed.await();
    }

    /** The process ends anyway: what only takes memory is left to it. */
    private void end() {
        stopServing();
        console.accept(course.words("preview.ended"));
    }

    /** Stops at once and frees the port; pages that are open say so. */
    @Override
    public void close() {
        stopServing();
        course.close();
        closed.countDown();
    }

    private void stopServing() {
        watch.close();
        background.shutdownNow();
        server.close();
    }
}
