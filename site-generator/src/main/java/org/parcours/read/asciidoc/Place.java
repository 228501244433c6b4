package org.parcours.read.asciidoc;

import org.parcours.source.Span;

/** A line of a text as Asciidoctor sees it. */
record Place(GuardedText text, int line) {

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
