package org.parcours.handbook.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.xml.sax.Attributes;

/** The font of the text that is being sent, of which the figures are needed to print page numbers later. */
final class NumberFont {

    private static final int FIGURES = 10;

    private final FontInfo fonts;
    private String family = "";
    private String style = "normal";
    private int weight = Font.WEIGHT_NORMAL;
    private int size;

    NumberFont(FontInfo fonts) {
        this.fonts = fonts;
    }

    /** The font changes; what is not named stays. */
    void change(Attributes font) {
        family = value(font, "family", family);
        style = value(font, "style", style);
        weight = Integer.parseInt(value(font, "weight", Integer.toString(weight)));
        size = Integer.parseInt(value(font, "size", Integer.toString(size)));
    }

    private static String value(Attributes attributes, String name, String otherwise) {
        String value = attributes.getValue(name);
        return value == null ? otherwise : value;
    }

    /** A line of text in this font. */
    Line line(int target, int x) {
        String first = family.split(",")[0].trim().replace("'", "").replace("\"", "");
        Font font = fonts.getFontInstance(fonts.fontLookup(first, style, weight), size);
        List<Integer> figures = IntStream.range(0, FIGURES)
                .mapToObj(i -> (int) font.mapChar((char) ('0' + i)))
                .toList();
        List<Integer> widths = IntStream.range(0, FIGURES)
                .mapToObj(i -> font.getCharWidth((char) ('0' + i)))
                .toList();
        return new Line(target, x, figures, widths);
    }

    /**
     * A line in which zeros stand for page numbers.
     *
     * @param target whose page it is, or {@link PdfPart#RUNNING}
     * @param x where it begins, in thousandths of a point
     * @param figures the codes of 0 to 9 in the part's font
     * @param widths of 0 to 9, in thousandths of a point
     */
    record Line(int target, int x, List<Integer> figures, List<Integer> widths) {}
}
