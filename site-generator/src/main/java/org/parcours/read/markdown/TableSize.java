package org.parcours.read.markdown;

/** Tells, before anything is parsed, whether the tables of a lesson would have more cells than any reader could use. */
final class TableSize {

    /** As many as 20,000 rows of ten cells. */
    static final int MOST_CELLS = 200_000;

    private TableSize() {}

    /**
     * The first line of the table that is too much, from 1, or 0.
     *
     * <p>The rows of a table follow each other, hold a bar each, and are given as many cells as the widest: the number of
     * cells is at most the widest line's times the number of lines.
     */
    static int tooLarge(String body) {
        String[] lines = body.split("\n", -1);
        long before = 0;
        long widest = 0;
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            long bars = lines[i].chars().filter(c -> c == '|').count();
            if (bars == 0) {
                before += widest * (i - start);
                start = i + 1;
                widest = 0;
            } else {
                widest = Math.max(widest, bars + 1);
            }
            if (before + widest * (i + 1 - start) > MOST_CELLS) {
                return start + 1;
            }
        }
        return 0;
    }
}
