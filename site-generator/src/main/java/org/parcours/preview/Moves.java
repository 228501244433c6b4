package org.parcours.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where lessons went that were renamed, so that a page that shows one follows it. A lesson is the one that was there before
 * when it bears the same title in the same language, and its old page is gone.
 */
final class Moves {

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();

    /** Compares a state of the course with the one before it. */
    synchronized void note(Shown before, Shown now) {
        Map<String, String> earlier = titles(before);
        Map<String, String> present = titles(now);
        earlier.forEach((page, title) -> {
            if (!present.containsKey(page)) {
                titles.put(page, title);
            }
        });
        present.keySet().forEach(titles::remove);
        present.forEach((page, title) -> {
            if (!earlier.containsKey(page)) {
                titles.forEach((old, same) -> {
                    if (same.equals(title)) {
                        moved.put(old, page);
                    }
                });
            }
        });
    }

    /** The pages of the lessons, with what tells these apart. */
    private static Map<String, String> titles(Shown state) {
        Map<String, String> titles = new HashMap<>();
        state.lessons().byPath().forEach((path, lesson) -> titles.put(path, lesson.language() + " " + lesson.title()));
        return titles;
    }

    /** Where the lesson of a page went that is not there any more. */
    synchronized Optional<PageAddress> to(PageAddress page, Shown now) {
        return Optional.ofNullable(moved.get(page.path()))
                .filter(there -> !now.has(page))
                .map(page::with)
                .filter(now::has);
    }
}
