package org.parcours.model.text;

import org.parcours.source.Span;

/** A piece of running text. Closed: {@link InlineVisitor} lists every kind, so that none can be forgotten. */
public sealed interface Inline
        permits Text,
                Emphasis,
                Strong,
                Code,
                Link,
                Image,
                Footnote,
                LineBreak,
                Superscript,
                Subscript,
                Struck,
                Foreign,
                Gap {

    /** Where it was written. */
    Span span();

    <R> R accept(InlineVisitor<R> visitor);
}
