package org.parcours.handbook.pdf;

import java.util.List;

/**
 * A page.
 *
 * @param object the page's object
 * @param height in thousandths of a point
 * @param pieces what paints it, in order
 */
record PageContent(int object, int height, List<Piece> pieces) {

    PageContent {
        pieces = List.copyOf(pieces);
    }

    /** A piece of what paints a page. */
    sealed interface Piece permits Painted, NumberText {}

    /**
     * What is the same in every book.
     *
     * @param deflated blocks of deflate that refer to nothing before them and end on a byte
     * @param length when inflated
     * @param adler checksum of what is inflated
     */
    record Painted(byte[] deflated, int length, int adler) implements Piece {}

    /**
     * A line of text with page numbers.
     *
     * @param target the place in the part's targets of the id whose page it is, or {@link PdfPart#RUNNING}
     * @param x where it begins, in thousandths of a point
     * @param before operators up to its place across
     * @param place the same as a number of the page
     * @param after operators between its place across and its glyphs
     * @param glyphs as codes of four digits
     * @param end what follows
     * @param figures the codes of 0 to 9
     * @param widths of 0 to 9, in thousandths of a point
     */
    record NumberText(
            int target,
            int x,
            String before,
            String place,
            String after,
            String glyphs,
            String end,
            List<String> figures,
            List<Integer> widths)
            implements Piece {}
}
