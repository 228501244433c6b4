package org.parcours.read.asciidoc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parcours.read.LineMap;
import org.parcours.source.Span;

/**
 * A text as Asciidoctor sees it, a lesson or an included part of a file, and the way back to its author's lines.
 *
 * @param path the file it comes from, below the course folder
 * @param lines as guarded
 * @param origins leads from one of these lines to the line of the file
 * @param includedAt the include directive that asks for it, if any
 */
record GuardedText(String path, List<String> lines, LineMap origins, Optional<Place> includedAt) {

    private static final Pattern DIRECTIVE = Pattern.compile("(?:include|ifdef|ifndef|ifeval|endif)::.*");

    GuardedText {
        lines = List.copyOf(lines);
    }

    /** Where a line of this text was written. */
    Span span(int line) {
        return Span.line(path, origins.original(line));
    }

    /** A line from 1; beyond the text there are only empty ones. */
    String line(int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }

    /** How many texts hold it. */
    int depth() {
        return includedAt.map(at -> at.text().depth() + 1).orElse(0);
    }

    /** Whether it is, or stands inside, a text of this file. */
    boolean isInside(String file) {
        return path.equals(file)
                || includedAt.filter(at -> at.text().isInside(file)).isPresent();
    }

    /** Whether this line is for the preprocessor, and never reaches a block. */
    boolean isDirective(int line) {
        return DIRECTIVE.matcher(line(line)).matches();
    }
}
