package org.parcours.compile;

import java.util.List;
import org.parcours.read.LessonReader;
import org.parcours.read.asciidoc.AsciidocReader;
import org.parcours.read.markdown.MarkdownReader;

/** The syntaxes that are built in. */
final class LessonReaders {

    private LessonReaders() {}

    /** New readers; what takes longest to start comes last. */
    static List<LessonReader> all() {
        return List.of(new MarkdownReader(), new AsciidocReader());
    }
}
