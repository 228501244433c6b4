package org.parcours.site;

import java.util.Optional;

/**
 * A picture of the site.
 *
 * @param href from the page that shows it
 * @param size in pixels, where the file tells it
 */
public record MediaFile(String href, Optional<Size> size) {

    /** The same, from a page from which this is the way up to the site's folder. */
    MediaFile from(String root) {
        return new MediaFile(root + href, size);
    }

    /** Width and height, so that a page does not jump when a picture arrives. */
    public record Size(int width, int height) {}
}
