package org.parcours.handbook.pdf;

import org.parcours.handbook.pdf.PageContent.NumberText;

/**
 * A printed line in which page numbers take the place of zeros. Figures of the theme's fonts are all of one width, so that a
 * number of as many digits takes exactly its place; a shorter one frees width, and the line moves by it where it is set to
 * the right: in running feet of right-hand pages, and where a page is cited.
 */
final class NumberLine {

    private static final int CODE = 4;

    private final NumberText line;
    private final StringBuilder glyphs;
    private int freed;

    private NumberLine(NumberText line) {
        this.line = line;
        this.glyphs = new StringBuilder(line.glyphs());
    }

    /** A running head or foot with its page and the number of pages. */
    static String running(NumberText text, int page, int pages) {
        NumberLine line = new NumberLine(text);
        line.replace(line.zeros(PartDialect.NUMBER.length()), PartDialect.NUMBER.length(), page);
        line.replace(line.zeros(PartDialect.NUMBER.length()), PartDialect.NUMBER.length(), pages);
        return line.text(page % 2 == 1);
    }

    /** A cited page. */
    static String cited(NumberText text, int page) {
        NumberLine line = new NumberLine(text);
        int start = line.zeros(1);
        int count = 0;
        while (start >= 0 && line.isZero(start + count * CODE)) {
            count++;
        }
        line.replace(start, count, page);
        return line.text(true);
    }

    /** Where so many zeros stand first, or -1. */
    private int zeros(int wanted) {
        int found = 0;
        boolean inGlyphs = false;
        for (int i = 0; i < glyphs.length(); i++) {
            char letter = glyphs.charAt(i);
            if (letter == '<' || letter == '>') {
                inGlyphs = letter == '<';
                found = 0;
            } else if (inGlyphs) {
                found = isZero(i) ? found + 1 : 0;
                if (found == wanted) {
                    return i - (wanted - 1) * CODE;
                }
                i += CODE - 1;
            }
        }
        return -1;
    }

    private boolean isZero(int place) {
        String zero = line.figures().get(0);
        return place + CODE <= glyphs.length()
                && glyphs.substring(place, place + CODE).equals(zero);
    }

    private void replace(int start, int zeros, int number) {
        if (start < 0) {
            return;
        }
        StringBuilder codes = new StringBuilder();
        freed += zeros * line.widths().get(0);
        for (char digit : Integer.toString(number).toCharArray()) {
            codes.append(line.figures().get(digit - '0'));
            freed -= line.widths().get(digit - '0');
        }
        glyphs.replace(start, start + zeros * CODE, codes.toString());
    }

    private String text(boolean setToTheRight) {
        String place = setToTheRight && freed != 0 ? Thousandths.text(line.x() + freed) : line.place();
        return line.before() + place + line.after() + glyphs + line.end();
    }
}
