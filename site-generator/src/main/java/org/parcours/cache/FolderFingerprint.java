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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fingerprint of a folder with all that is in it: names and links always, and of each file either its content or its
 * size and time. Contents are for what authors write; sizes and times are enough for what nobody should touch.
 */
public final class FolderFingerprint {

    private static final String FILE = "file";
    private static final String UNREADABLE = "unreadable";

    private final Path folder;
    private final List<Entry> entries;

    private FolderFingerprint(Path folder, List<Entry> entries) {
        this.folder = folder;
        this.entries = entries;
    }

    /** Lists a folder, to take its fingerprint in several ways. */
    public static FolderFingerprint listing(Path folder) {
        Collection collection = new Collection();
        try {
            EnumSet<FileVisitOption> throughLinks = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
            Files.walkFileTree(folder, throughLinks, Integer.MAX_VALUE, collection);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        collection.entries.sort(Comparator.comparing(Entry::path));
        return new FolderFingerprint(folder, collection.entries);
    }

    /** By contents. */
    public static Fingerprint ofContents(Path folder) {
        return listing(folder).ofContents();
    }

    /** By sizes and times. */
    public static Fingerprint ofTraits(Path fileOrFolder) {
        return listing(fileOrFolder).ofTraits();
    }

    /** By the contents that its files have now. */
    public Fingerprint ofContents() {
        return of(entries.parallelStream(), FolderFingerprint::content);
    }

    /** By the sizes and times that its files had when they were listed. */
    public Fingerprint ofTraits() {
        return of(entries.stream(), Entry::traits);
    }

    private Fingerprint of(Stream<Entry> listed, Function<Entry, String> ofFile) {
        int root = folder.toString().length();
        return Fingerprint.of(listed.map(entry -> entry.path().toString().substring(root)
                        + '\0'
                        + entry.kind()
                        + link(entry.path())
                        + (entry.kind().equals(FILE) ? ofFile.apply(entry) : ""))
                .collect(Collectors.joining("\0")));
    }

    /** What cannot be read is something else than what it was when it could. */
    private static String content(Entry file) {
        try {
            return Fingerprint.of(Files.readAllBytes(file.path())).hex();
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

    /**
     * Something that stands in the folder.
     *
     * @param kind whether it is a file or a folder, or what it is otherwise
     * @param traits size and time of a file, or of what a link to it leads to, taken when it was found
     */
    private record Entry(Path path, String kind, String traits) {}

    private static final class Collection extends SimpleFileVisitor<Path> {

        private final List<Entry> entries = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return add(new Entry(folder, "folder", ""));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            return add(new Entry(file, attributes.isRegularFile() ? FILE : "neither", attributes.size() + " " + time));
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException absentOrUnreadable) {
            return add(new Entry(file, UNREADABLE, ""));
        }

        private FileVisitResult add(Entry entry) {
            entries.add(entry);
            return FileVisitResult.CONTINUE;
        }
    }
}
