package org.parcours.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * An output folder that replaces the one of the last build only when it is complete. Files are collected in a folder
 * beside it, on the same disk; {@link #publish} puts that folder in its place. Until then, and for ever if the build
 * fails, the last output stays as it was. A build that is killed between the two moves of {@link #publish} leaves no output
 * for the moment: {@link #tidy}, with which the next build begins, brings the last one back.
 *
 * <p>A file with the content it had keeps its time, so that what copies an output to a server moves only what changed. A
 * file that is no longer written is gone.
 */
public final class StagedFolder implements OutputFolder, AutoCloseable {

    private final Path target;
    private final StagingPlace place;
    private final OutputPaths paths = new OutputPaths();

    private StagedFolder(Path target, StagingPlace place) {
        this.target = target;
        this.place = place;
    }

    /**
     * Begins an output.
     *
     * @param target the folder that it is for; it need not exist
     * @throws OutputException when nothing can be written there
     */
    public static StagedFolder beside(Path target) {
        Path whole = target.toAbsolutePath().normalize();
        try {
            Files.createDirectories(whole.getParent());
            return new StagedFolder(whole, StagingPlace.beside(whole));
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
    public synchronized void write(String path, byte[] content) {
        paths.take(path);
        Path file = place.staging().resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            keepTime(target.resolve(path), file, content);
        } catch (IOException failure) {
            throw OutputException.of(target.resolve(path), failure);
        }
    }

    private static void keepTime(Path before, Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
                && Files.size(before) == content.length
                && Arrays.equals(Files.readAllBytes(before), content)) {
            Files.setLastModifiedTime(file, Files.getLastModifiedTime(before));
        }
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
