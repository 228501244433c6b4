package org.parcours.compile;

import java.util.List;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;
import org.parcours.finding.Findings;
import org.parcours.model.Lesson;
import org.parcours.proofread.CourseDictionary;
import org.parcours.proofread.Mistake;
import org.parcours.proofread.Proofreader;
import org.parcours.proofread.Proofreading;
import org.parcours.read.course.CourseReading;
import org.parcours.source.CourseFolder;

/** Lessons that were proofread before are not read again: a linguist takes seconds for what a reader does in milliseconds. */
final class Proofreadings {

    private static final String STEP = "proofread";
    private static final RecordCodec<Read> READ = RecordCodec.of(Read.class);

    private final Cache cache;
    private final Fingerprint tool;
    private final Proofreader proofreader;

    Proofreadings(Cache cache, Fingerprint tool, Proofreader proofreader) {
        this.cache = cache;
        this.tool = tool.with(proofreader.version());
        this.proofreader = proofreader;
    }

    /** What was found in a lesson, before the course has had its say. */
    record Read(List<Mistake> mistakes) {}

    /** What is wrong in the selected lessons of a course. */
    void read(CourseReading reading, Selection selection, CourseFolder folder, Findings findings) {
        CourseDictionary dictionary = CourseDictionary.of(reading.course(), folder, findings);
        selection
                .of(reading.course())
                .lessons()
                .forEach(lesson -> Proofreading.report(
                        mistakes(lesson, reading), dictionary, reading.course().plan(), findings));
        if (selection.equals(Selection.ALL)) {
            cache.forgetUnused(STEP);
        }
    }

    private List<Mistake> mistakes(Lesson lesson, CourseReading reading) {
        String path = lesson.span().file();
        Fingerprint state =
                tool.with(path, reading.lessons().getOrDefault(path, tool).hex());
        return cache.find(STEP, state)
                .flatMap(READ::read)
                .orElseGet(() -> {
                    Read read = new Read(Proofreading.of(lesson, proofreader));
                    cache.keep(STEP, state, READ.write(read));
                    return read;
                })
                .mistakes();
    }
}
