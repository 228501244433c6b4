package org.parcours.read.course;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;

/**
 * The lessons that earlier builds read, so that only those are read again that changed. The lessons of one folder are kept
 * together: a thousand small files take longer to open than to read.
 */
public final class KeptLessons {

    private static final String STEP = "lesson";
    private static final RecordCodec<Shelf> CODEC = RecordCodec.of(Shelf.class);

    private final Optional<Cache> cache;
    private final Fingerprint tool;
    private final Map<String, Shelf> read = new ConcurrentHashMap<>();

    private KeptLessons(Optional<Cache> cache, Fingerprint tool) {
        this.cache = cache;
        this.tool = tool;
    }

    /**
     * Lessons kept in a cache.
     *
     * @param tool the fingerprint of the code that reads
     */
    public static KeptLessons in(Cache cache, Fingerprint tool) {
        return new KeptLessons(Optional.of(cache), tool);
    }

    /** Nothing kept: every lesson is read. */
    public static KeptLessons none() {
        return new KeptLessons(Optional.empty(), Fingerprint.of());
    }

    /**
     * The lessons of one folder.
     *
     * @param lessons by the fingerprint of their texts
     */
    private record Shelf(Map<String, ReadLesson> lessons) {}

    /** What was read in a folder, by the fingerprint of its text. */
    Map<String, ReadLesson> in(String folder) {
        return cache.flatMap(c -> c.find(STEP, fingerprint(folder)))
                .flatMap(CODEC::read)
                .map(Shelf::lessons)
                .orElse(Map.of());
    }

    /** What is to be kept of a folder, in place of what is there. */
    void put(String folder, SortedMap<String, ReadLesson> lessons) {
        read.put(folder, new Shelf(lessons));
    }

    /**
     * Keeps what was read, and nothing of folders that the course has no longer. Only for who knows that no file of the course has changed meanwhile: what was read of one version
     * would be taken for another.
     */
    public void keep() {
        cache.ifPresent(c -> read.entrySet().parallelStream()
                .forEach(shelf -> c.keep(STEP, fingerprint(shelf.getKey()), CODEC.write(shelf.getValue()))));
        read.clear();
        cache.ifPresent(c -> c.forgetUnused(STEP));
    }

    private Fingerprint fingerprint(String folder) {
        return tool.with(folder);
    }
}
