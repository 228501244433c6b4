package org.parcours.site;

import java.util.Optional;

/**
 * A picture of the site.
 *
 * @param href from the page that shows it
 * @param size in pixels, where the file tells it
 * @param made fingerprint of a drawing, which pages may hold themselves; empty for other pictures
 */
public record MediaFile(String href, Optional<Size> size, String made) {

    /** The same, from a page from which this is the way up to the site's folder. */
    MediaFile from(String root) {
        return new MediaFile(root + href, size, made);
    }

    /** Width and height, so that a page does not jump when a picture arrives. */
    public record Size(int width, int height) {}
}
