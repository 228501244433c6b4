package org.parcours.preview;

import java.util.Locale;
import java.util.Optional;
import org.parcours.compile.CompileRequest;

/**
 * What to preview.
 *
 * @param course where it is and how it is read; nothing is written to its output
 * @param port the one wished for; if it is taken the next one, and any for 0
 * @param language of what the author is told; the course's first by default
 */
public record PreviewRequest(CompileRequest course, int port, Optional<Locale> language) {}
