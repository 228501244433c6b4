package org.parcours.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The files of a folder at one moment, as the disk tells them apart without opening them. What begins with a full stop
 * belongs to an editor or to version control, and what ends with a tilde is a copy that an editor left.
 */
record FolderStamp(Map<String, String> files) {

    /** A folder that is not there, or not yet looked at. */
    static FolderStamp none() {
        return new FolderStamp(Map.of());
    }

    /**
     * Looks through a folder; one that is not there has no files.
     *
     * @param folders is told of each folder in it, itself included
     */
    static FolderStamp of(Path root, Consumer<Path> folders) {
        Map<String, String> files = new HashMap<>();
        try {
            if (Files.isDirectory(root)) {
                Files.walkFileTree(root, new Visitor(root, files, folders));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FolderStamp(files);
    }

    /** Whether nobody wants to hear of a file of this name. */
    static boolean isIgnored(Path file) {
        Path name = file.getFileName();
        return name != null
                && (name.toString().startsWith(".") || name.toString().endsWith("~"));
    }

    /** The paths of files that came, went or changed since. */
    Set<String> changesSince(FolderStamp earlier) {
        Set<String> changed = new TreeSet<>(earlier.files.keySet());
        changed.addAll(files.keySet());
        changed.removeIf(path -> files.containsKey(path) && files.get(path).equals(earlier.files.get(path)));
        return changed;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<String, String> files;
        private final Consumer<Path> folders;

        Visitor(Path root, Map<String, String> files, Consumer<Path> folders) {
            this.root = root;
            this.files = files;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isIgnored(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.accept(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isIgnored(file)) {
                // The key tells a file from another that took its name, even of the same size and time.
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException vanished) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException vanished) {
            return FileVisitResult.CONTINUE;
        }
    }
}
