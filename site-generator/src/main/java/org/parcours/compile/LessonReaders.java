package org.parcours.compile;

import java.util.List;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.read.KeptReader;
import org.parcours.read.LessonReader;
import org.parcours.read.asciidoc.AsciidocReader;
import org.parcours.read.markdown.MarkdownReader;

/** The syntaxes that are built in. */
final class LessonReaders {

    private LessonReaders() {}

    /** The readers, which do not read again what did not change. Markdown is read quicker than it is found. */
    static List<LessonReader> keeping(Cache cache, Fingerprint tool) {
        return List.of(new MarkdownReader(), new KeptReader(new AsciidocReader(), cache, tool));
    }
}
