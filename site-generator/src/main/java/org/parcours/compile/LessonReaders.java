package org.parcours.compile;

import java.util.List;
import java.util.Optional;
import org.parcours.read.LessonReader;
import org.parcours.read.asciidoc.AsciidocReader;
import org.parcours.read.markdown.MarkdownReader;

/**
 * Readers of the syntaxes that are built in. Asciidoctor takes seconds to start: it does when a first lesson needs it, and then
 * serves any number of courses, at once or one after the other, until it is closed.
 */
public final class LessonReaders implements AutoCloseable {

    private Optional<List<LessonReader>> made = Optional.empty();

    /** The reader that takes longest to start comes last. */
    synchronized List<LessonReader> all() {
        if (made.isEmpty()) {
            made = Optional.of(List.of(new MarkdownReader(), new AsciidocReader()));
        }
        return made.get();
    }

    @Override
    public synchronized void close() {
        made.ifPresent(readers -> readers.forEach(LessonReader::close));
    }
}
