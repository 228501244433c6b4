package org.parcours.model.text;

import java.util.List;

/** The words of running text without their marks, for searching, comparing and naming. Footnotes are left out. */
public final class PlainText implements InlineVisitor<String> {

    private static final PlainText READER = new PlainText();

    private PlainText() {}

    public static String of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> words.append(inline.accept(READER)));
        return words.toString();
    }

    @Override
    public String visitText(Text text) {
        return text.value();
    }

    @Override
    public String visitEmphasis(Emphasis emphasis) {
        return of(emphasis.content());
    }

    @Override
    public String visitStrong(Strong strong) {
        return of(strong.content());
    }

    @Override
    public String visitCode(Code code) {
        return code.value();
    }

    @Override
    public String visitLink(Link link) {
        return of(link.content());
    }

    @Override
    public String visitImage(Image image) {
        return image.alternative();
    }

    @Override
    public String visitFootnote(Footnote footnote) {
        return "";
    }

    @Override
    public String visitLineBreak(LineBreak lineBreak) {
        return " ";
    }

    @Override
    public String visitSuperscript(Superscript superscript) {
        return of(superscript.content());
    }

    @Override
    public String visitSubscript(Subscript subscript) {
        return of(subscript.content());
    }

    @Override
    public String visitStruck(Struck struck) {
        return of(struck.content());
    }

    @Override
    public String visitForeign(Foreign foreign) {
        return of(foreign.content());
    }

    @Override
    public String visitGap(Gap gap) {
        return "…";
    }
}
