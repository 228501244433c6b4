package org.parcours.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What tells whether a file of an output is the one that was made, when nobody means to touch it.
 *
 * @param size in bytes
 * @param time of its last change, in nanoseconds since 1970
 */
public record FileTraits(long size, long time) {

    /** The traits of a file, if there is one. */
    static Optional<FileTraits> of(Path file) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            FileTraits traits =
                    new FileTraits(found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS));
            return found.isRegularFile() ? Optional.of(traits) : Optional.empty();
        } catch (IOException absentOrUnreadable) {
            return Optional.empty();
        }
    }
}
