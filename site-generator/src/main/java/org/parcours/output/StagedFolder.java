package org.parcours.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * An output folder that replaces the one of the last build only when it is complete. Files are collected in a folder
 * beside it, on the same disk; {@link #publish} puts that folder in its place. Until then, and for ever if the build
 * fails, the last output stays as it was.
 *
 * <p>A file with the content it had keeps its time, so that what copies an output to a server moves only what changed. A
 * file that is no longer written is gone.
 */
public final class StagedFolder implements OutputFolder, AutoCloseable {

    private final Path target;
    private final Path staging;
    private final OutputPaths paths = new OutputPaths();

    private StagedFolder(Path target, Path staging) {
        this.target = target;
        this.staging = staging;
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
            return new StagedFolder(
                    whole, Files.createTempDirectory(whole.getParent(), "." + whole.getFileName() + "-"));
        } catch (IOException | ReadOnlyFileSystemException failure) {
            throw OutputException.of(whole, failure);
        }
    }

    @Override
    public synchronized void write(String path, byte[] content) {
        paths.take(path);
        Path file = staging.resolve(path);
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
        Path last = staging.resolveSibling(staging.getFileName() + ".last");
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        try {
            openToReaders();
            if (replaces) {
                Files.move(target, last, StandardCopyOption.ATOMIC_MOVE);
            }
            putInPlace(last, replaces);
            delete(last);
        } catch (IOException failure) {
            throw OutputException.of(target, failure);
        }
    }

    private void putInPlace(Path last, boolean replaces) throws IOException {
        try {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            if (replaces) {
                Files.move(last, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw failure;
        }
    }

    /** A temporary folder is its owner's alone; an output may be read by whom its parent allows, as any new folder. */
    private void openToReaders() throws IOException {
        Path ordinary = Files.createDirectory(staging.resolveSibling(staging.getFileName() + ".new"));
        try {
            if (Files.getFileStore(ordinary).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(staging, Files.getPosixFilePermissions(ordinary));
            }
        } finally {
            Files.delete(ordinary);
        }
    }

    /** Takes away what was collected and not published. */
    @Override
    public void close() {
        try {
            delete(staging);
        } catch (IOException failure) {
            throw OutputException.of(staging, failure);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new Removal());
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
