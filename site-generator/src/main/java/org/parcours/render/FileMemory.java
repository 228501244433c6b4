package org.parcours.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers of what the files of an output were made, from one build to the next. Several threads may ask and tell it.
 *
 * @param <T> what is remembered of a file
 */
public final class FileMemory<T> {

    private final Map<String, T> before;
    private final Map<String, T> now = new ConcurrentHashMap<>();

    /** @param before what {@link #now()} gave when that was made which stands in the output, by path */
    public FileMemory(Map<String, T> before) {
        this.before = Map.copyOf(before);
    }

    /** Remembers nothing: every file is made. */
    public static <T> FileMemory<T> empty() {
        return new FileMemory<>(Map.of());
    }

    /** Of what the file was made that stands at this path. */
    public Optional<T> before(String path) {
        return Optional.ofNullable(before.get(path));
    }

    public void remember(String path, T file) {
        now.put(path, file);
    }

    /** Of what each file is made that was written or kept now, by path. */
    public Map<String, T> now() {
        return Map.copyOf(now);
    }
}
