package org.parcours.preview;

import java.util.Locale;
import java.util.Optional;
import org.parcours.edition.Edition;

/**
 * Where a preview shows a page of an edition: {@code /trainer/fr/ecouter/silences.html}.
 *
 * @param path below the site's folder
 */
record PageAddress(Edition edition, String path) {

    private static final String INDEX = "index.html";

    /** The page of this address, if it is one of an edition; a folder stands for its index. */
    static Optional<PageAddress> of(String address) {
        for (Edition edition : Edition.values()) {
            String folder = folder(edition);
            if (address.startsWith(folder)) {
                String path = address.substring(folder.length());
                return Optional.of(
                        new PageAddress(edition, path.isEmpty() || path.endsWith("/") ? path + INDEX : path));
            }
        }
        return Optional.empty();
    }

    /** The home of an edition, which leads to each language. */
    static PageAddress home(Edition edition) {
        return new PageAddress(edition, INDEX);
    }

    PageAddress with(Edition other) {
        return new PageAddress(other, path);
    }

    PageAddress with(String other) {
        return new PageAddress(edition, other);
    }

    /** The name of the edition in addresses and labels. */
    String editionName() {
        return name(edition);
    }

    static String name(Edition edition) {
        return edition.name().toLowerCase(Locale.ROOT);
    }

    private static String folder(Edition edition) {
        return "/" + name(edition) + "/";
    }

    @Override
    public String toString() {
        return folder(edition) + path;
    }
}
