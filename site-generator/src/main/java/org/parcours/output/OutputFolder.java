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

    /** Puts a text file. */
    default void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
