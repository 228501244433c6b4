package org.parcours.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is written as a whole or not at all: whatever happens meanwhile, a disk that is full, a machine that goes down,
 * it holds what it held or what it is to hold. What an author wrote is never written over in any other way.
 */
public final class WholeFile {

    /** {@code .name.123.half} is what process 123 is writing. */
    private static final Pattern HALF = Pattern.compile("\\..+\\.(\\d+)\\.half");

    private WholeFile() {}

    /**
     * Writes a file in place of the one that is there, if there is one; it may be read and written by whom it could. Where the
     * path is a link, what it leads to is written.
     *
     * @throws OutputException when the disk does not take it; then nothing changed
     */
    public static void replace(Path file, byte[] content) {
        try {
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path half = half(real);
            try {
                if (Files.exists(real)) {
                    Files.copy(real, half, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.write(half, content);
                Files.move(half, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException failure) {
            throw OutputException.of(file, failure);
        }
    }

    /**
     * Writes a file where there is none.
     *
     * @throws OutputException when the disk does not take it, or there is one
     */
    public static void create(Path file, byte[] content) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw OutputException.of(file, new FileAlreadyExistsException(file.toString()));
        }
        replace(file, content);
    }

    /** A name of this process's own, when those of processes that are no more are gone. */
    private static Path half(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(file.getParent())) {
            for (Path other : folder) {
                Matcher half = HALF.matcher(other.getFileName().toString());
                if (half.matches() && half.group().startsWith("." + name + ".") && isDead(half.group(1))) {
                    Files.deleteIfExists(other);
                }
            }
        }
        return file.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".half");
    }

    private static boolean isDead(String process) {
        return ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }
}
