package org.parcours.output;

import java.nio.charset.StandardCharsets;

/**
 * The one door through which files leave: each path once, below the folder, with {@code /} between names, text in UTF-8
 * with line feeds.
 */
public interface OutputFolder {

    /**
     * Puts a file.
     *
     * @param path below the folder
     * @throws IllegalArgumentException when the path leaves the folder or was written already
     */
    void write(String path, byte[] content);

    /**
     * Puts a file as it stands in the last output, without anybody making it again.
     *
     * @param path below the folder
     * @return false when it is not there as it was made, and has to be written
     */
    default boolean keep(String path) {
        return false;
    }

    /** Puts a text file. */
    default void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
