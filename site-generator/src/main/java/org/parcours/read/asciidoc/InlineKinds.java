package org.parcours.read.asciidoc;

import java.util.List;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Inline;
import org.parcours.model.text.TextRewriter;

/** Tells what kinds of inlines stand in a text, however deep. */
final class InlineKinds extends TextRewriter {

    private boolean footnote;

    private InlineKinds() {}

    static boolean holdFootnote(List<Inline> content) {
        InlineKinds kinds = new InlineKinds();
        kinds.inlines(content);
        return kinds.footnote;
    }

    @Override
    public List<Inline> visitFootnote(Footnote note) {
        footnote = true;
        return super.visitFootnote(note);
    }
}
