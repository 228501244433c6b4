package org.parcours.model.text;

/**
 * Decides something for every kind of inline. There are no default methods: a new kind does not compile until every
 * visitor has decided.
 *
 * @param <R> what is decided
 */
public interface InlineVisitor<R> {
    R visitText(Text text);

    R visitEmphasis(Emphasis emphasis);

    R visitStrong(Strong strong);

    R visitCode(Code code);

    R visitLink(Link link);

    R visitImage(Image image);

    R visitFootnote(Footnote footnote);

    R visitLineBreak(LineBreak lineBreak);

    R visitSuperscript(Superscript superscript);

    R visitSubscript(Subscript subscript);

    R visitStruck(Struck struck);

    R visitForeign(Foreign foreign);

    R visitGap(Gap gap);
}
