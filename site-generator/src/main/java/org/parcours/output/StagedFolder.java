package org.parcours.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An output folder that replaces the one of the last build only when it is complete. Files are collected in a folder
 * beside it, on the same disk; {@link #publish} puts that folder in its place. Until then, and for ever if the build
 * fails, the last output stays as it was.
 *
 * <p>{@link #publish} takes two moves, one straight after the other, as Java knows none that exchanges two folders; a link in
 * the place of the folder could be exchanged, but whoever copies the output would copy the link. A build that is killed between
 * the two leaves no output for the moment: {@link #tidy}, with which every goal begins that reads the course, brings the last
 * one back.
 *
 * <p>A file with the content it had keeps its time, so that what copies an output to a server moves only what changed. A
 * file that is no longer written is gone.
 */
public final class StagedFolder implements OutputFolder, AutoCloseable {

    private final Path target;
    private final StagingPlace place;
    private final Map<String, FileTraits> made;
    private final OutputPaths paths = new OutputPaths();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<String, FileTraits> files = new ConcurrentHashMap<>();

    private StagedFolder(Path target, StagingPlace place, Map<String, FileTraits> made) {
        this.target = target;
        this.place = place;
        this.made = made;
    }

    /**
     * Begins an output.
     *
     * @param target the folder that it is for; it need not exist
     * @throws OutputException when nothing can be written there
     */
    public static StagedFolder beside(Path target) {
        return beside(target, Map.of());
    }

    /**
     * Begins an output.
     *
     * @param made the files of the last output that may be kept, by path, as they were when they were made
     */
    public static StagedFolder beside(Path target, Map<String, FileTraits> made) {
        Path whole = target.toAbsolutePath().normalize();
        try {
            Files.createDirectories(whole.getParent());
            return new StagedFolder(whole, StagingPlace.beside(whole), Map.copyOf(made));
        } catch (IOException | ReadOnlyFileSystemException failure) {
            throw OutputException.of(whole, failure);
        }
    }

    /**
     * Puts right what builds that were killed left in a folder of outputs: one that was on its way out and not yet replaced
     * comes back.
     */
    public static void tidy(Path outputs) {
        try {
            StagingPlace.tidy(outputs.toAbsolutePath().normalize());
        } catch (IOException notNow) {
            // Whoever writes there next says why it cannot be written; a later build tidies.
            return;
        }
    }

    @Override
    public void write(String path, byte[] content) {
        Path file = take(path);
        Path last = target.resolve(path);
        try {
            if (isFile(last)
                    && Files.size(last) == content.length
                    && Arrays.equals(Files.readAllBytes(last), content)) {
                takeOver(last, file);
            } else {
                Files.write(file, content);
            }
            FileTraits.of(file).ifPresent(traits -> files.put(path, traits));
        } catch (IOException failure) {
            throw OutputException.of(last, failure);
        }
    }

    @Override
    public boolean keep(String path) {
        FileTraits traits = made.get(path);
        Path last = target.resolve(path);
        if (traits == null || !FileTraits.of(last).equals(Optional.of(traits))) {
            return false;
        }
        Path file = take(path);
        try {
            takeOver(last, file);
            files.put(path, traits);
            return true;
        } catch (IOException failure) {
            throw OutputException.of(last, failure);
        }
    }

    /** What was written or kept so far under this path. */
    public byte[] read(String path) {
        try {
            return Files.readAllBytes(place.staging().resolve(path));
        } catch (IOException failure) {
            throw OutputException.of(target.resolve(path), failure);
        }
    }

    private Path take(String path) {
        synchronized (paths) {
            paths.take(path);
        }
        Path file = place.staging().resolve(path);
        try {
            if (!folders.contains(file.getParent())) {
                Files.createDirectories(file.getParent());
                folders.add(file.getParent());
            }
            return file;
        } catch (IOException failure) {
            throw OutputException.of(target.resolve(path), failure);
        }
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The same file under a second name; where the disk knows no such thing, a copy with the time of the first. */
    private static void takeOver(Path last, Path file) throws IOException {
        try {
            Files.createLink(file, last);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(last, file, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** The files of the output so far, by path: once it is published, what a later build may keep. */
    public Map<String, FileTraits> files() {
        return Map.copyOf(files);
    }

    /**
     * Puts the output in its place.
     *
     * @throws OutputException when the disk does not let it; the last output is then back where it was
     */
    public void publish() {
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        try {
            if (replaces) {
                Files.move(target, place.last(), StandardCopyOption.ATOMIC_MOVE);
            }
            putInPlace(replaces);
        } catch (IOException failure) {
            throw OutputException.of(target, failure);
        }
    }

    private void putInPlace(boolean replaces) throws IOException {
        try {
            Files.move(place.staging(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            if (replaces) {
                Files.move(place.last(), target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw failure;
        }
    }

    /** Takes away what was collected and not published, and the output that was replaced. */
    @Override
    public void close() {
        try {
            place.close();
        } catch (IOException failure) {
            throw OutputException.of(place.staging(), failure);
        }
    }
}
