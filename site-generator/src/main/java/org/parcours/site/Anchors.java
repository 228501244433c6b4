package org.parcours.site;

import java.util.HashSet;
import java.util.Set;
import org.parcours.model.text.Slug;

/** Gives each heading of one page an anchor made of its words, and no two the same one. */
final class Anchors {

    private final Set<String> taken = new HashSet<>();

    /** The anchor of the next heading of the page; the second of the same words ends in {@code -2}. */
    String next(String words) {
        String slug = Slug.of(words);
        String wanted = slug.isEmpty() ? "section" : slug;
        String anchor = wanted;
        for (int n = 2; !taken.add(anchor); n++) {
            anchor = wanted + "-" + n;
        }
        return anchor;
    }
}
