package org.parcours.compile;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.parcours.model.Profile;

/**
 * What to compile.
 *
 * @param course folder that holds course.yaml
 * @param output folder below which each output has its own
 * @param cache folder where what builds make is kept for the next one
 * @param theme name of the theme
 * @param selection the part of the course that is wanted
 * @param date what documents bear as their date; never the clock's, or two builds would differ
 * @param profile how strictly to check; as the course says if nobody does
 */
public record CompileRequest(
        Path course,
        Path output,
        Path cache,
        String theme,
        Selection selection,
        Instant date,
        Optional<Profile> profile) {

    /** Checked as strictly as the course itself says. */
    public CompileRequest(Path course, Path output, Path cache, String theme, Selection selection, Instant date) {
        this(course, output, cache, theme, selection, date, Optional.empty());
    }
}
