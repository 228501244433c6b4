package org.parcours.read.course;

import java.util.List;
import java.util.Optional;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Places in a course file. The library counts lines and columns from 0, and columns in code points; {@link Span} counts
 * from 1, in characters of a Java string.
 */
final class YamlSpans {

    private final SourceFile file;
    private final List<String> lines;

    YamlSpans(SourceFile file) {
        this.file = file;
        this.lines = file.lines();
    }

    Span of(Event event) {
        Optional<Mark> start = event.getStartMark();
        if (start.isEmpty()) {
            return Span.file(file.path());
        }
        Mark end = event.getEndMark().orElse(start.get());
        return between(start.get(), event.getEventId() == Event.ID.Scalar ? end : start.get());
    }

    Span of(Mark mark) {
        return between(mark, mark);
    }

    private Span between(Mark start, Mark end) {
        return new Span(file.path(), start.getLine() + 1, column(start), end.getLine() + 1, column(end));
    }

    private int column(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        int codePoints = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, codePoints) + 1;
    }
}
