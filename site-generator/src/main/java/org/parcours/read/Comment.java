package org.parcours.read;

/**
 * A comment that the raw stage takes out of a lesson.
 *
 * @param line where it begins, from 1
 * @param column where it begins, from 1
 * @param endLine the line that holds its end
 * @param endColumn first column after it
 * @param words what it says, without its marks
 * @param before what stands before it on its first line, or empty: that line then stays, without the comment
 * @param after what stands after it on its last line, or empty
 */
public record Comment(int line, int column, int endLine, int endColumn, String words, String before, String after) {

    /** Whether nothing but the comment stands on its lines. */
    public boolean standsAlone() {
        return before.isBlank();
    }

    /** The same comment, with this text after it on its last line. */
    public Comment followedBy(String text) {
        return new Comment(line, column, endLine, endColumn, words, before, text);
    }
}
