package org.parcours.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The fingerprint of a folder with all that is in it: names and links always, and of each file either its content or its
 * size and time. Contents are for what authors write; sizes and times are enough for what nobody should touch.
 */
public final class FolderFingerprint {

    private static final String UNREADABLE = "unreadable";

    private FolderFingerprint() {}

    /** By contents. */
    public static Fingerprint ofContents(Path folder) {
        return of(
                folder, file -> Fingerprint.of(Files.readAllBytes(file.path())).hex());
    }

    /** By sizes and times. */
    public static Fingerprint ofTraits(Path fileOrFolder) {
        return of(
                fileOrFolder,
                file -> file.attributes().size() + " "
                        + file.attributes().lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    private static Fingerprint of(Path folder, Trait trait) {
        Map<Path, String> traits = new ConcurrentHashMap<>();
        Collection collection = collection(folder);
        collection.folders.forEach(path -> traits.put(path, "folder" + link(path)));
        collection.unreadable.forEach(path -> traits.put(path, UNREADABLE));
        collection.files.parallelStream().forEach(file -> traits.put(file.path(), of(file, trait)));
        StringBuilder all = new StringBuilder();
        new TreeMap<>(traits).forEach((path, traitsOfPath) -> all.append(folder.relativize(path))
                .append('\0')
                .append(traitsOfPath)
                .append('\0'));
        return Fingerprint.of(all.toString());
    }

    /** What cannot be read is something else than what it was when it could. */
    private static String of(File file, Trait trait) {
        try {
            String link = link(file.path());
            return "file" + link + (file.attributes().isRegularFile() ? trait.of(file) : "");
        } catch (IOException unreadable) {
            return UNREADABLE;
        }
    }

    private static String link(Path path) {
        try {
            return Files.isSymbolicLink(path) ? " to " + Files.readSymbolicLink(path) : "";
        } catch (IOException unreadable) {
            return UNREADABLE;
        }
    }

    private static Collection collection(Path folder) {
        Collection collection = new Collection();
        try {
            EnumSet<FileVisitOption> throughLinks = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
            Files.walkFileTree(folder, throughLinks, Integer.MAX_VALUE, collection);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return collection;
    }

    /**
     * A file, or what is neither file nor folder.
     *
     * @param attributes of what a link leads to, taken when it was found
     */
    private record File(Path path, BasicFileAttributes attributes) {}

    /** What tells whether a file is the one it was. */
    private interface Trait {
        String of(File file) throws IOException;
    }

    private static final class Collection extends SimpleFileVisitor<Path> {

        private final List<Path> folders = new ArrayList<>();
        private final List<File> files = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(new File(file, attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException absentOrUnreadable) {
            unreadable.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
