package org.parcours.compile;

import java.util.HashMap;
import java.util.Map;
import org.parcours.output.FileTraits;
import org.parcours.site.KeptPage;

/**
 * What stands in the folders of an output since it was last made, and of what it was made.
 *
 * @param files by path, as they were when they were in place
 * @param pages of what each page was made, by path
 */
record Standing(Map<String, FileTraits> files, Map<String, KeptPage> pages) {

    static final Standing NOTHING = new Standing(Map.of(), Map.of());

    /** Of all files, those of which somebody remembers of what they were made. */
    static Standing of(Map<String, FileTraits> files, Map<String, KeptPage> pages) {
        Map<String, FileTraits> known = new HashMap<>(files);
        known.keySet().retainAll(pages.keySet());
        return new Standing(known, pages);
    }
}
