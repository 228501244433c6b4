package org.parcours.handbook;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.parcours.model.Headings;
import org.parcours.model.Headings.Titled;
import org.parcours.model.Lesson;
import org.parcours.model.text.Slug;

/**
 * The headings of a lesson that links can name by their words. Where two say the same, the first has the name, as an id
 * may stand only once in a document.
 */
final class HeadingAnchors {

    private final String lesson;
    private final Set<String> keys = new HashSet<>();
    private final Map<Object, String> ids = new IdentityHashMap<>();

    HeadingAnchors(Lesson lesson) {
        this.lesson = lesson.id();
        Headings.titled(lesson).forEach(this::add);
    }

    private void add(Titled titled) {
        String key = Slug.key(titled.words());
        if (!key.isEmpty() && keys.add(key)) {
            ids.put(titled.piece(), id(titled.words()));
        }
    }

    /** Whether a heading has these words. */
    boolean has(String words) {
        return keys.contains(Slug.key(words));
    }

    /** The id of the heading with these words. */
    String id(String words) {
        return "heading." + lesson + "." + Slug.key(words);
    }

    /** The id of a heading, an example, an exercise or a question; empty where another has the name already. */
    String idOf(Object titled) {
        return ids.getOrDefault(titled, "");
    }
}
