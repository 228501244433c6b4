package org.parcours.compile;

import java.util.Set;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.FolderFingerprint;
import org.parcours.cache.ToolFingerprint;
import org.parcours.read.LessonReader;
import org.parcours.read.course.KeptLessons;

/**
 * A course that stays open while its authors write: what takes long to start is started once, and of the lessons only those
 * are read and checked again that changed. It is for one thread at a time.
 */
public final class OpenCourse implements AutoCloseable {

    private final CompileRequest request;
    private final LessonReaders readers = new LessonReaders();
    private final KeptLessons lessons;
    private final LessonChecks checks;

    private OpenCourse(CompileRequest request) {
        this.request = request;
        Cache cache = Cache.in(request.cache());
        Fingerprint tool = ToolFingerprint.get();
        this.lessons = KeptLessons.in(cache, tool);
        this.checks = new LessonChecks(cache, tool);
    }

    /** Opens a course; it is read when that is asked for. */
    public static OpenCourse of(CompileRequest request) {
        return new OpenCourse(request);
    }

    /**
     * Reads the course as it is now on the disk, and checks its lessons. What rules find that look across lessons is what they
     * found before: {@link CourseState#checkedAcross} asks them again.
     *
     * @param before the state of the course before
     * @param changed paths of files that may have changed since
     */
    public CourseState read(CourseState before, Set<String> changed) {
        lessons.forgetIncluding(changed);
        return read(CourseChecks.earlier(before.across()));
    }

    private CourseState read(CourseChecks across) {
        return new CourseState(request, new CheckedCourse(request, readers.all(), lessons, checks, across));
    }

    /** Reads the course for the first time, and keeps what was read for the next time that it is opened. */
    public CourseState read() {
        Fingerprint before = FolderFingerprint.ofTraits(request.course());
        CourseState course = read(CourseChecks.now());
        if (course.course().isPresent()
                && FolderFingerprint.ofTraits(request.course()).equals(before)) {
            lessons.keep();
            checks.keep();
        }
        return course;
    }

    /** Starts what reading will need if lessons of this syntax change, and does not wait for it. */
    public void prepare(String extension) {
        readers.all().stream()
                .filter(reader -> reader.extension().equals(extension))
                .forEach(LessonReader::prepare);
    }

    @Override
    public void close() {
        readers.close();
    }
}
