package org.parcours.read.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.parcours.concurrent.Awaited;
import org.parcours.read.LessonReader;
import org.parcours.read.lesson.LessonAssembler;
import org.parcours.source.CourseFolder;

/**
 * Reads many lessons, and of those that were kept only what changed; as many at a time as there are processors. A syntax
 * that takes seconds to start begins as soon as it is known to be needed, and the others are read meanwhile.
 */
final class LessonBatch {

    private final List<LessonReader> readers;
    private final KeptLessons kept;
    private final FileStates states;
    private final LessonAssembler assembler = new LessonAssembler();

    LessonBatch(CourseFolder folder, List<LessonReader> readers, KeptLessons kept) {
        this.readers = List.copyOf(readers);
        this.kept = kept;
        this.states = new FileStates(folder);
    }

    /** A lesson that has to be read. */
    private record Work(LessonShelf shelf, String path, LessonReader reader) {}

    /** The lessons that can be read, by path. */
    Map<String, LessonShelf.Result> read(Collection<LessonShelf> shelves) {
        ExecutorService processors = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), task -> new Thread(task, "parcours-reader"));
        try {
            each(shelves, processors, this::open);
            each(work(shelves), processors, work -> work.shelf().read(work.path(), work.reader(), assembler, states));
        } finally {
            processors.shutdownNow();
        }
        Map<String, LessonShelf.Result> lessons = new TreeMap<>();
        for (LessonShelf shelf : shelves) {
            shelf.keep(kept);
            lessons.putAll(shelf.results());
        }
        return lessons;
    }

    private static <T> void each(Collection<T> all, ExecutorService processors, Consumer<T> action) {
        List<CompletableFuture<Void>> running = all.stream()
                .map(one -> CompletableFuture.runAsync(() -> action.accept(one), processors))
                .toList();
        running.forEach(Awaited::of);
    }

    private void open(LessonShelf shelf) {
        shelf.open(kept, states);
        shelf.unread().stream().map(this::reader).distinct().forEach(LessonReader::prepare);
    }

    private LessonReader reader(String path) {
        return readers.stream()
                .filter(reader -> path.endsWith("." + reader.extension()))
                .findFirst()
                .orElseThrow();
    }

    /** One syntax after the other, in the order of the readers. */
    private List<Work> work(Collection<LessonShelf> shelves) {
        List<Work> work = new ArrayList<>();
        shelves.forEach(shelf -> shelf.unread().forEach(path -> work.add(new Work(shelf, path, reader(path)))));
        work.sort(Comparator.comparing(each -> readers.indexOf(each.reader())));
        return work;
    }
}
