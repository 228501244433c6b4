package org.parcours.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where an output is while it is made: beside its folder, on the same disk, under names of its own. {@code .site-123} holds
 * what is collected, {@code .site-123.last} the last output on its way out, and {@code .site-123.lock} is locked as long as
 * the build lives. A build that was killed leaves them unlocked; {@link #tidy} then puts things right.
 */
final class StagingPlace implements AutoCloseable {

    private static final String LOCK = ".lock";
    private static final String LAST = ".last";
    private static final Pattern NAME = Pattern.compile("\\.(.+)-\\d+(\\.lock|\\.last)?");

    private final Path target;
    private final Path staging;
    private final Path lock;
    private final FileChannel held;

    private StagingPlace(Path target, Path lock, FileChannel held) {
        this.target = target;
        this.lock = lock;
        this.held = held;
        this.staging = sibling(lock, "");
    }

    /** A place beside this folder that no other build has. */
    static StagingPlace beside(Path target) throws IOException {
        while (true) {
            Path lock = Files.createTempFile(target.getParent(), "." + target.getFileName() + "-", LOCK);
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
            // A build that tidies may have taken it for one that was left, in the moment before it was locked.
            if (isLocked(channel) && Files.exists(lock)) {
                StagingPlace place = new StagingPlace(target, lock, channel);
                Files.createDirectory(place.staging);
                return place;
            }
            channel.close();
        }
    }

    /** The folder where the output is collected. */
    Path staging() {
        return staging;
    }

    /** Where the last output waits until the new one is in its place. */
    Path last() {
        return sibling(lock, LAST);
    }

    /** Takes everything away, but the last output only if there is one in its place: it may have failed to come back. */
    @Override
    public void close() throws IOException {
        try (held) {
            delete(staging);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                delete(last());
            }
            if (!Files.exists(last(), LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(lock);
            }
        }
    }

    /**
     * Puts right what killed builds left in a folder of outputs: an output that was moved away and not replaced comes back,
     * everything else that is half done goes. Builds that live are left alone.
     */
    static void tidy(Path outputs) throws IOException {
        for (Path left : entries(outputs)) {
            Matcher name = NAME.matcher(left.getFileName().toString());
            if (name.matches() && !LOCK.equals(name.group(2))) {
                tidy(left, outputs.resolve(name.group(1)), LAST.equals(name.group(2)));
            }
        }
        for (Path left : entries(outputs)) {
            if (NAME.matcher(left.getFileName().toString()).matches()
                    && left.toString().endsWith(LOCK)) {
                whenLeft(left, () -> Files.deleteIfExists(left));
            }
        }
    }

    private static void tidy(Path left, Path target, boolean wasLast) throws IOException {
        String place = left.getFileName().toString().replaceFirst("\\.last$", "");
        whenLeft(left.resolveSibling(place + LOCK), () -> {
            if (wasLast && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(left, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                delete(left);
            }
        });
    }

    /** Does something if the build of this lock is no more. */
    private static void whenLeft(Path lock, Tidying tidying) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (isLocked(channel)) {
                tidying.run();
            }
        } catch (NoSuchFileException neverOurs) {
            // A folder that only looks like one of ours has no lock, and somebody may need it.
            return;
        }
    }

    private interface Tidying {
        void run() throws IOException;
    }

    /** Locks a file unless a build has it, in this process or another. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (NoSuchFileException noOutputsYet) {
            return List.of();
        }
    }

    private static Path sibling(Path lock, String ending) {
        String name = lock.getFileName().toString();
        return lock.resolveSibling(name.substring(0, name.length() - LOCK.length()) + ending);
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
