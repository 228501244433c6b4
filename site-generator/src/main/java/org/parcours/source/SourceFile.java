package org.parcours.source;

import java.util.List;

/**
 * A text file of the course folder: Unicode composed (NFC), lines ended by a line feed, without byte-order mark. Line n
 * here is line n of the author's file.
 *
 * @param path below the course folder, with {@code /} between names
 * @param text its whole text
 */
public record SourceFile(String path, String text) {

    /** The lines without their ends. */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    /** File name without folder and extension: the id of a lesson. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
