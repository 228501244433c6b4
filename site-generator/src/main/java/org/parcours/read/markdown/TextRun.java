package org.parcours.read.markdown;

import java.util.List;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Text;
import org.parcours.source.Span;

/** Characters that follow each other, gathered until something else stands between them. */
final class TextRun {

    private final StringBuilder characters = new StringBuilder();
    private Span first;
    private Span last;

    void add(Span span, String words) {
        if (characters.length() == 0) {
            first = span;
        }
        last = span;
        characters.append(words);
    }

    /** Adds what was gathered to these inlines, as one text. */
    void flush(List<Inline> inlines) {
        if (characters.length() > 0) {
            Span span = new Span(first.file(), first.line(), first.column(), last.endLine(), last.endColumn());
            inlines.add(new Text(span, characters.toString()));
            characters.setLength(0);
        }
    }
}
