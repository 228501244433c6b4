package org.parcours.model.text;

import org.parcours.source.Span;

/** A piece of a lesson that stands on lines of its own. Closed: {@link BlockVisitor} lists every kind. */
public sealed interface Block
        permits Paragraph,
                Heading,
                BulletList,
                OrderedList,
                DescriptionList,
                Table,
                Quote,
                Dialogue,
                Admonition,
                TrainerNote,
                Figure,
                CodeBlock,
                ThematicBreak {

    /** Where it was written. */
    Span span();

    <R> R accept(BlockVisitor<R> visitor);
}
