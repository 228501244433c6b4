package org.parcours.site;

import java.util.List;

/**
 * A drawing that a page holds itself instead of asking for a file: its words are set in the faces of the page.
 *
 * @param attributes of the whole
 * @param wide whether it is wider than a telephone can show it legibly
 */
public record Drawing(List<Attribute> attributes, List<Shape> content, boolean wide) {

    /** An attribute, as its author wrote it. */
    public record Attribute(String name, String value) {}

    /**
     * An element, or words between elements.
     *
     * @param name empty for words
     */
    public record Shape(String name, List<Attribute> attributes, List<Shape> content, String words) {}
}
