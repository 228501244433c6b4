package org.parcours.read.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parcours.cache.Fingerprint;
import org.parcours.read.LessonReader;
import org.parcours.read.ReadingContext;
import org.parcours.read.SourceReader;
import org.parcours.read.lesson.LessonAssembler;

/** The lessons of one folder: of some it is known what reading them would give, the others are to be read. */
final class LessonShelf {

    private final String folder;
    private final List<String> paths;
    private final ReadingContext context;
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, ReadLesson> lessons = new ConcurrentHashMap<>();
    private boolean isAsKept;

    /**
     * A shelf that is not open yet.
     *
     * @param paths of its lessons
     */
    LessonShelf(String folder, List<String> paths, ReadingContext context) {
        this.folder = folder;
        this.paths = List.copyOf(paths);
        this.context = context;
    }

    /**
     * The text of a lesson.
     *
     * @param fingerprint of the text, and of what the syntax is told about the course
     */
    private record Text(String path, byte[] bytes, Fingerprint fingerprint) {}

    /**
     * A lesson, read now or earlier.
     *
     * @param made the fingerprint of all that it was made of
     */
    record Result(ReadLesson read, Fingerprint made) {}

    /** Opens the files, and takes what is known of them. */
    void open(KeptLessons kept, FileStates states) {
        SourceReader sources = new SourceReader(context.folder(), context.findings());
        paths.stream().distinct().forEach(path -> sources.bytes(path)
                .ifPresent(bytes -> texts.add(new Text(path, bytes, fingerprint(path, bytes)))));
        Map<String, ReadLesson> earlier = kept.in(folder);
        for (Text text : texts) {
            Optional.ofNullable(earlier.get(text.fingerprint().hex()))
                    .filter(lesson -> lesson.isCurrent(context, states))
                    .ifPresent(lesson -> lessons.put(text.path(), lesson));
        }
        isAsKept = lessons.size() == texts.size() && lessons.size() == earlier.size();
    }

    /** A syntax sees the names of variables; their values are put in afterwards. */
    private Fingerprint fingerprint(String path, byte[] bytes) {
        String names = String.join(" ", new TreeMap<>(context.variables()).keySet());
        return Fingerprint.of(bytes).with(path, context.language().tag(), names);
    }

    /** The paths of the lessons that have to be read. */
    List<String> unread() {
        return texts.stream()
                .map(Text::path)
                .filter(path -> !lessons.containsKey(path))
                .toList();
    }

    /** Reads one of its lessons, if its file is a text. */
    void read(String path, LessonReader reader, LessonAssembler assembler, FileStates states) {
        byte[] bytes = texts.stream()
                .filter(text -> text.path().equals(path))
                .findFirst()
                .orElseThrow()
                .bytes();
        new SourceReader(context.folder(), context.findings())
                .text(path, bytes)
                .ifPresent(file -> lessons.put(path, ReadLesson.of(file, reader, assembler, context, states)));
    }

    /** What is to be kept of it, if that is not what is kept already. */
    void keep(KeptLessons kept) {
        if (!isAsKept) {
            SortedMap<String, ReadLesson> now = new TreeMap<>();
            texts.stream()
                    .filter(text -> lessons.containsKey(text.path()))
                    .forEach(text -> now.put(text.fingerprint().hex(), lessons.get(text.path())));
            kept.put(folder, now);
        }
    }

    /** Its lessons, by path. */
    Map<String, Result> results() {
        Map<String, Result> results = new TreeMap<>();
        texts.stream().filter(text -> lessons.containsKey(text.path())).forEach(text -> {
            ReadLesson lesson = lessons.get(text.path());
            context.findings().addAll(lesson.findings());
            results.put(text.path(), new Result(lesson, lesson.made(text.fingerprint())));
        });
        return results;
    }
}
