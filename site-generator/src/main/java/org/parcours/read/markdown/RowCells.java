package org.parcours.read.markdown;

/** Counts the cells of a table row as its author typed them (GitHub Flavored Markdown 0.29, 4.10 Tables). */
final class RowCells {

    private RowCells() {}

    /** How many cells the bars of this line make; an escaped bar is a character, a bar in code is not. */
    static int count(String row) {
        String line = row.strip();
        int start = line.startsWith("|") ? 1 : 0;
        int cells = 0;
        int lastBar = start - 1;
        for (int i = start; i < line.length(); i++) {
            if (line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
                cells++;
                lastBar = i;
            }
        }
        return lastBar == line.length() - 1 ? cells : cells + 1;
    }
}
