package org.parcours.handbook.pdf;

import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * One line of printed text in which zeros stand for a number. Figures of the theme's fonts are all of one width, so that
 * a number of as many digits takes exactly its place; a shorter one frees width, and the line moves by it where it is
 * set to the right: in running feet of right-hand pages, and where a page is cited.
 */
final class PrintedNumbers {

    private final FontInfo fonts;
    private final StringBuilder text = new StringBuilder();
    private AttributesImpl attributes = new AttributesImpl();
    private String family = "";
    private String style = "normal";
    private int weight = Font.WEIGHT_NORMAL;
    private int size;

    PrintedNumbers(FontInfo fonts) {
        this.fonts = fonts;
    }

    /** The font changes; what is not named stays. */
    void font(Attributes font) {
        family = value(font, "family", family);
        style = value(font, "style", style);
        weight = Integer.parseInt(value(font, "weight", Integer.toString(weight)));
        size = Integer.parseInt(value(font, "size", Integer.toString(size)));
    }

    private static String value(Attributes attributes, String name, String otherwise) {
        String value = attributes.getValue(name);
        return value == null ? otherwise : value;
    }

    void start(Attributes line) {
        attributes = new AttributesImpl(line);
        text.setLength(0);
    }

    void add(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    /** A page number and the number of pages take the places kept for them. */
    void fill(int page, int pages) {
        String zeros = PartDialect.NUMBER;
        String now = text.toString().replaceFirst(zeros, Integer.toString(page));
        replace(now.replaceFirst(zeros, Integer.toString(pages)), page % 2 == 1);
    }

    /** A cited page takes the place of the first zeros. */
    void fill(int page) {
        replace(text.toString().replaceFirst("0+", Integer.toString(page)), true);
    }

    private void replace(String now, boolean setToTheRight) {
        String before = text.toString();
        if (before.equals(now)) {
            return;
        }
        text.setLength(0);
        text.append(now);
        int dx = attributes.getIndex("dx");
        if (dx >= 0) {
            attributes.removeAttribute(dx);
        }
        if (setToTheRight && before.length() != now.length()) {
            int x = attributes.getIndex("x");
            int moved = Integer.parseInt(attributes.getValue(x)) + width(before) - width(now);
            attributes.setValue(x, Integer.toString(moved));
        }
    }

    private int width(String line) {
        String first = family.split(",")[0].trim().replace("'", "").replace("\"", "");
        Font font = fonts.getFontInstance(fonts.fontLookup(first, style, weight), size);
        return line.chars().map(c -> font.getCharWidth((char) c)).sum();
    }

    Attributes attributes() {
        return attributes;
    }

    String text() {
        return text.toString();
    }
}
