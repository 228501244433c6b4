package org.parcours.read.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.parcours.cache.Fingerprint;
import org.parcours.finding.Findings;
import org.parcours.model.Lesson;
import org.parcours.read.KeptReader;
import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.read.SourceReader;
import org.parcours.read.VariableResolver;
import org.parcours.read.lesson.LessonAssembler;
import org.parcours.source.CourseFolder;

/**
 * Reads many lessons, those of each syntax on a thread of their own: one syntax takes seconds to start, and the others
 * need not wait for it.
 */
final class LessonBatch {

    private static final Executor OWN_THREAD = task -> new Thread(task, "parcours-reader").start();

    private final CourseFolder folder;
    private final List<LessonReader> readers;
    private final Findings findings;

    LessonBatch(CourseFolder folder, List<LessonReader> readers, Findings findings) {
        this.folder = folder;
        this.readers = List.copyOf(readers);
        this.findings = findings;
    }

    /** A lesson, the manuscript of which it was made, and the fingerprint of what that was made of. */
    record ReadLesson(String path, Lesson lesson, Manuscript manuscript, Fingerprint made) {}

    /** The lessons that can be read, by path. */
    List<ReadLesson> read(Collection<String> paths, ReadingContext context) {
        List<CompletableFuture<List<ReadLesson>>> running = readers.stream()
                .map(reader -> CompletableFuture.supplyAsync(() -> read(paths, reader, context), OWN_THREAD))
                .toList();
        List<ReadLesson> lessons = new ArrayList<>();
        running.forEach(each -> lessons.addAll(finished(each)));
        lessons.sort(Comparator.comparing(ReadLesson::path));
        return lessons;
    }

    private static <T> T finished(CompletableFuture<T> running) {
        try {
            return running.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            if (failed.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw failed;
        }
    }

    private List<ReadLesson> read(Collection<String> paths, LessonReader reader, ReadingContext context) {
        return paths.stream()
                .filter(path -> path.endsWith("." + reader.extension()))
                .distinct()
                .flatMap(path -> read(path, reader, context).stream())
                .toList();
    }

    private Optional<ReadLesson> read(String path, LessonReader reader, ReadingContext context) {
        return new SourceReader(folder, findings).read(path).map(source -> {
            Manuscript typed = reader.read(source, context);
            Manuscript manuscript = new VariableResolver(context.variables(), findings).resolve(typed);
            return new ReadLesson(
                    path, LessonAssembler.assemble(manuscript, context), manuscript, made(manuscript, context));
        });
    }

    private static Fingerprint made(Manuscript manuscript, ReadingContext context) {
        return Fingerprint.of(
                manuscript.file().path(),
                manuscript.file().text(),
                new TreeMap<>(context.variables()).toString(),
                KeptReader.states(manuscript.included(), context.folder()).toString());
    }
}
