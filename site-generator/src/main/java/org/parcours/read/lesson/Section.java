package org.parcours.read.lesson;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.Heading;
import org.parcours.model.text.PlainText;
import org.parcours.source.Span;

/** A heading and what stands under it, up to the next heading of its level. */
record Section(Heading heading, List<Block> blocks) {

    Section {
        blocks = List.copyOf(blocks);
    }

    String title() {
        return Spaces.trim(PlainText.of(heading.content()));
    }

    Span span() {
        return heading.span();
    }
}
