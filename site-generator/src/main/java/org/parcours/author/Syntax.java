package org.parcours.author;

/** How a lesson is written. */
public enum Syntax {
    MARKDOWN("md"),
    ASCIIDOC("adoc");

    private final String extension;

    Syntax(String extension) {
        this.extension = extension;
    }

    /** The ending of its files, without the dot. */
    public String extension() {
        return extension;
    }
}
