package org.parcours.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parcours.model.text.Slug;

/** Where each heading of a lesson stands in its page, by the heading's words. */
final class HeadingAnchors {

    private final Map<String, String> anchors = new HashMap<>();

    /** Remembers a heading; of two with the same words, the first is meant. */
    void add(String words, String anchor) {
        anchors.putIfAbsent(Slug.key(words), anchor);
    }

    /** The anchor of the heading that these words name; only letters and digits count. */
    Optional<String> anchor(String words) {
        return Optional.ofNullable(anchors.get(Slug.key(words)));
    }
}
