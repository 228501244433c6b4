package org.parcours.author;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.parcours.output.WholeFile;

/**
 * A file of a course before and after fixes.
 *
 * @param path below the course folder
 * @param fixes how many passages are mended
 */
public record MendedFile(String path, String before, String after, int fixes) {

    /** Lines around a change that help to find it. */
    private static final int CONTEXT = 2;

    /** What changes, line by line, in the form that code hosts and patch tools know. */
    public List<String> diff() {
        List<String> old = before.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                path, path, old, DiffUtils.diff(old, after.lines().toList()), CONTEXT);
    }

    /**
     * Writes what the file is to hold.
     *
     * @throws org.parcours.output.OutputException when the disk does not take it
     */
    public void write(Path course) {
        WholeFile.replace(course.resolve(path), after.getBytes(StandardCharsets.UTF_8));
    }
}
