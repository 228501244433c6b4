package org.parcours.read;

import org.parcours.source.SourceFile;

/**
 * Reads one syntax. It maps its library's tree onto neutral blocks and gives them no meaning of its own: what a heading,
 * a list or a table is in a lesson is decided once, for every syntax, in {@code read.lesson}.
 */
public interface LessonReader extends AutoCloseable {

    /** The ending of its files, without the dot. */
    String extension();

    /** Begins what takes long to start, and does not wait for it: there will be something to read. */
    default void prepare() {}

    /** Reads a lesson, from any thread; what an author should know goes to the context's findings. */
    Manuscript read(SourceFile file, ReadingContext context);

    /** Ends what the reader has started to do its work; whoever made the reader says when. */
    @Override
    default void close() {}
}
