package org.parcours.compile;

import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.source.SourceFile;

/**
 * Tells of each lesson that it has read.
 *
 * @param reader does the work
 */
record WatchedReader(LessonReader reader, Progress progress) implements LessonReader {

    @Override
    public String extension() {
        return reader.extension();
    }

    @Override
    public void prepare() {
        reader.prepare();
    }

    @Override
    public Manuscript read(SourceFile file, ReadingContext context) {
        Manuscript read = reader.read(file, context);
        progress.done(file.path());
        return read;
    }

    @Override
    public void close() {
        reader.close();
    }
}
