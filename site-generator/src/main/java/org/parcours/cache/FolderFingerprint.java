package org.parcours.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fingerprint of a folder with all that is in it: names and links always, and of each file either its content or its
 * size and time. Contents are for what authors write; sizes and times are enough for what nobody should touch.
 */
public final class FolderFingerprint {

    private static final String UNREADABLE = "unreadable";

    private FolderFingerprint() {}

    /** By contents. */
    public static Fingerprint ofContents(Path folder) {
        return of(folder, file -> Fingerprint.of(Files.readAllBytes(file)).hex());
    }

    /** By sizes and times. */
    public static Fingerprint ofTraits(Path fileOrFolder) {
        return of(fileOrFolder, file -> Files.size(file) + " " + Files.getLastModifiedTime(file));
    }

    private static Fingerprint of(Path folder, Trait trait) {
        SortedMap<Path, String> files = files(folder);
        files.entrySet().parallelStream().forEach(file -> file.setValue(of(file.getKey(), file.getValue(), trait)));
        StringBuilder all = new StringBuilder();
        files.forEach((file, traits) ->
                all.append(folder.relativize(file)).append('\0').append(traits).append('\0'));
        return Fingerprint.of(all.toString());
    }

    /** What cannot be read is something else than what it was when it could. */
    private static String of(Path file, String kind, Trait trait) {
        try {
            String link = Files.isSymbolicLink(file) ? " to " + Files.readSymbolicLink(file) : "";
            return kind + link + (Files.isRegularFile(file) ? trait.of(file) : "");
        } catch (IOException unreadable) {
            return UNREADABLE;
        }
    }

    private static SortedMap<Path, String> files(Path folder) {
        SortedMap<Path, String> files = new TreeMap<>();
        try {
            EnumSet<FileVisitOption> throughLinks = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
            Files.walkFileTree(folder, throughLinks, Integer.MAX_VALUE, new Collection(files));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    /** What tells whether a file is the one it was. */
    private interface Trait {
        String of(Path file) throws IOException;
    }

    private static final class Collection extends SimpleFileVisitor<Path> {

        private final Map<Path, String> files;

        Collection(Map<Path, String> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            files.put(folder, "folder");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(file, "file");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException absentOrUnreadable) {
            files.put(file, UNREADABLE);
            return FileVisitResult.CONTINUE;
        }
    }
}
