package org.parcours.read.asciidoc;

import org.parcours.source.Span;

/** A line of a text as Asciidoctor sees it. */
record Place(GuardedText text, int line) {

    /** Texts are compared as objects: two includes of the same part of a file are two places. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && place.text == text && place.line == line;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(text) + line;
    }

    Span span() {
        return text.span(line);
    }

    /** The place this many lines further down. */
    Place down(int lines) {
        return new Place(text, line + lines);
    }

    String words() {
        return text.line(line);
    }
}
