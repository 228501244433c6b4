package org.parcours.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Watches the files of a course. The system says that something happened; what it was is told by looking through the folder
 * afterwards, so that nothing is missed when much happens at once, when an editor writes a second file and gives it the name
 * of the first, or when the system says nothing at all.
 */
final class CourseWatch implements AutoCloseable {

    /** An editor's save, or a version that is checked out, is over when so many milliseconds bring nothing new. */
    private static final int QUIET = 12;

    /** However busy a folder is, so many milliseconds later what there is gets shown. */
    private static final int LONGEST = 300;

    /** Where the system says nothing, so many milliseconds pass between two looks; where it is slow to speak, fewer. */
    private static final int LOOK = 1000;

    private static final int LOOK_OFTEN = 200;

    private final Path root;
    private final WatchService events;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final int look;
    private final Thread thread;
    private FolderStamp stamp = FolderStamp.none();

    /**
     * Begins to watch.
     *
     * @param changed is told the paths that came, went or changed, on the thread that watches; if it says false, they are told
     *     again
     */
    CourseWatch(Path root, Predicate<Set<String>> changed) throws IOException {
        this.root = root;
        this.events = root.getFileSystem().newWatchService();
        // Java looks for itself where it cannot ask the system, and only every few seconds.
        this.look = events.getClass().getSimpleName().contains("Polling") ? LOOK_OFTEN : LOOK;
        this.stamp = FolderStamp.of(root, this::watch);
        this.thread = new Thread(() -> follow(changed), "parcours-watch");
        this.thread.setDaemon(true);
    }

    /** Begins to tell of changes: those since it was made come first. */
    CourseWatch start() {
        thread.start();
        return this;
    }

    private void follow(Predicate<Set<String>> changed) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Set<String> paths = next();
                if (!paths.isEmpty() && !changed.test(paths)) {
                    stamp = FolderStamp.none();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the next burst of events, or for the next look. */
    private Set<String> next() throws InterruptedException {
        Set<String> touched = new TreeSet<>();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
        Optional<WatchKey> key = Optional.ofNullable(events.poll(look, TimeUnit.MILLISECONDS));
        while (key.isPresent()) {
            touched.addAll(touched(key.get()));
            boolean waits = System.nanoTime() < end || touched.isEmpty();
            key = waits ? Optional.ofNullable(events.poll(QUIET, TimeUnit.MILLISECONDS)) : Optional.empty();
        }
        FolderStamp now = FolderStamp.of(root, this::watch);
        touched.addAll(now.changesSince(stamp));
        stamp = now;
        return touched;
    }

    /** The files that the system names: one may have changed twice within one tick of the clock of its disk. */
    private Set<String> touched(WatchKey key) {
        Set<String> touched = new TreeSet<>();
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name && folder != null && !FolderStamp.isIgnored(name)) {
                Path file = folder.resolve(name);
                if (!Files.isDirectory(file)) {
                    touched.add(root.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return touched;
    }

    private void watch(Path folder) {
        if (folders.containsValue(folder)) {
            return;
        }
        try {
            folders.put(
                    folder.register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY),
                    folder);
        } catch (IOException notWatched) {
            // A folder that vanished, or more folders than the system watches: the looks in between see to it.
            return;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            events.close();
            thread.join(TimeUnit.SECONDS.toMillis(2));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
