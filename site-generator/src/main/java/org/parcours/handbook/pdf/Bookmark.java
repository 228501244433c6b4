package org.parcours.handbook.pdf;

import java.util.List;

/**
 * A line of the outline that PDF readers show beside the pages.
 *
 * @param id where it leads
 */
public record Bookmark(String title, String id, List<Bookmark> children) {
    public Bookmark {
        children = List.copyOf(children);
    }
}
