package org.parcours.preview;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parcours.edition.Edition;
import org.parcours.output.OutputFolder;

/**
 * The pictures that previewed pages show, as they were when the last page was made that shows them. They outlive the state of
 * the course they come from: a browser asks for the pictures of a page after it has got the page.
 */
final class Pictures {

    private final Map<Edition, Map<String, byte[]>> files = new EnumMap<>(Edition.class);

    Pictures() {
        for (Edition edition : Edition.values()) {
            files.put(edition, new ConcurrentHashMap<>());
        }
    }

    /** Where the pictures of an edition are put. */
    OutputFolder of(Edition edition) {
        return files.get(edition)::put;
    }

    Optional<byte[]> find(PageAddress address) {
        return Optional.ofNullable(files.get(address.edition()).get(address.path()));
    }
}
