package org.parcours.compile;

import java.util.List;
import org.parcours.cache.Cache;
import org.parcours.cache.ToolFingerprint;
import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.source.SourceFile;

/** A course that stays open while its authors write: what takes long to start is started once, and serves every reading. */
public final class OpenCourse implements AutoCloseable {

    private final CompileRequest request;
    private final List<LessonReader> readers;

    private OpenCourse(CompileRequest request) {
        this.request = request;
        this.readers = LessonReaders.keeping(Cache.in(request.cache()), ToolFingerprint.get());
    }

    /** Opens a course; it is read when that is asked for. */
    public static OpenCourse of(CompileRequest request) {
        return new OpenCourse(request);
    }

    /** Reads and checks the course as it is now on the disk. */
    public CourseState read() {
        List<LessonReader> open =
                readers.stream().<LessonReader>map(KeptOpen::new).toList();
        return new CourseState(request, new CheckedCourse(request, open));
    }

    @Override
    public void close() {
        readers.forEach(LessonReader::close);
    }

    /** A reader that one reading of the course does not close. */
    private record KeptOpen(LessonReader reader) implements LessonReader {

        @Override
        public String extension() {
            return reader.extension();
        }

        @Override
        public Manuscript read(SourceFile file, ReadingContext context) {
            return reader.read(file, context);
        }
    }
}
