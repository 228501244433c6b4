package org.parcours.site;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers of what the files of a site were made, from one build to the next. Several threads may ask and tell it. */
public final class PageMemory {

    private final Map<String, KeptPage> before;
    private final Map<String, KeptPage> now = new ConcurrentHashMap<>();

    /** @param before what {@link #now()} gave when the site was made that stands in the output, by path */
    public PageMemory(Map<String, KeptPage> before) {
        this.before = Map.copyOf(before);
    }

    /** Remembers nothing: every page is made. */
    public static PageMemory empty() {
        return new PageMemory(Map.of());
    }

    /** Of what the file was made that stands at this path. */
    Optional<KeptPage> before(String path) {
        return Optional.ofNullable(before.get(path));
    }

    /** Of what the file was made that was written or kept just now. */
    Optional<KeptPage> now(String path) {
        return Optional.ofNullable(now.get(path));
    }

    void remember(String path, KeptPage page) {
        now.put(path, page);
    }

    /** Of what each file is made, by path. */
    public Map<String, KeptPage> now() {
        return Map.copyOf(now);
    }
}
