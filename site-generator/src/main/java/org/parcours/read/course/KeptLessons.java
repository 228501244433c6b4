package org.parcours.read.course;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;

/**
 * The lessons that were read before, by earlier builds or by this process, so that only those are read again that changed. The lessons of one folder are kept
 * together: a thousand small files take longer to open than to read.
 */
public final class KeptLessons {

    private static final String STEP = "lesson";
    private static final RecordCodec<Shelf> CODEC = RecordCodec.of(Shelf.class);

    private final Optional<Cache> cache;
    private final Fingerprint tool;
    private final Map<String, Shelf> known = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

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
    private record Shelf(Map<String, ReadLesson> lessons) {

        Shelf without(Set<String> included) {
            Map<String, ReadLesson> others = new HashMap<>(lessons);
            boolean some = others.values()
                    .removeIf(lesson -> !Collections.disjoint(lesson.included().keySet(), included));
            return some ? new Shelf(others) : this;
        }
    }

    /** What was read in a folder, by the fingerprint of its text. */
    Map<String, ReadLesson> in(String folder) {
        return known.computeIfAbsent(folder, this::find).lessons();
    }

    private Shelf find(String folder) {
        return cache.flatMap(c -> c.find(STEP, fingerprint(folder)))
                .flatMap(CODEC::read)
                .orElse(new Shelf(Map.of()));
    }

    /** What is to be kept of a folder, in place of what is there. */
    void put(String folder, SortedMap<String, ReadLesson> lessons) {
        known.put(folder, new Shelf(lessons));
        changed.add(folder);
    }

    /**
     * Keeps what was read, and nothing of folders that the course has no longer. Only for who knows that no file of the
     * course has changed meanwhile: what was read of one version would be taken for another.
     */
    public void keep() {
        cache.ifPresent(c -> changed.parallelStream()
                .forEach(folder -> c.keep(STEP, fingerprint(folder), CODEC.write(known.get(folder)))));
        changed.clear();
        cache.ifPresent(c -> c.forgetUnused(STEP));
    }

    /**
     * Forgets the lessons that include one of these files. For who reads a course again and again: a file that changes just
     * while it is included would else be taken for what it was.
     */
    public void forgetIncluding(Set<String> files) {
        known.replaceAll((folder, shelf) -> shelf.without(files));
    }

    private Fingerprint fingerprint(String folder) {
        return tool.with(folder);
    }
}
