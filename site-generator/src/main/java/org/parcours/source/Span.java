package org.parcours.source;

/**
 * Where a piece of a course was written: a file of the course folder, and a range in it.
 *
 * <p>Lines and columns start at 1 and count characters of the file as its author sees it, before anything was taken out
 * of it. The end is exclusive. AsciiDoc tells lines only: there the columns are {@link #UNKNOWN}, never invented.
 *
 * @param file path below the course folder with {@code /} between names, such as {@code fr/ecouter/silences.md}
 * @param line first line, from 1
 * @param column first column, from 1, or {@link #UNKNOWN}
 * @param endLine line of the end
 * @param endColumn first column that no longer belongs, or {@link #UNKNOWN}
 */
public record Span(String file, int line, int column, int endLine, int endColumn) {

    /** The column of a piece of which only the line is known. */
    public static final int UNKNOWN = 0;

    /** A whole line, column unknown. */
    public static Span line(String file, int line) {
        return new Span(file, line, UNKNOWN, line, UNKNOWN);
    }

    /** A file as a whole: its first line stands for it. */
    public static Span file(String file) {
        return line(file, 1);
    }

    public boolean hasColumn() {
        return column != UNKNOWN;
    }

    /** {@code file:line} or {@code file:line:column}, the form that editors and terminals turn into a link. */
    @Override
    public String toString() {
        return hasColumn() ? file + ":" + line + ":" + column : file + ":" + line;
    }
}
