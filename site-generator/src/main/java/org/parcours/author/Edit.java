package org.parcours.author;

/**
 * Some characters of a line, and what is to stand there instead.
 *
 * @param line from 1
 * @param from first column, from 1
 * @param to first column that stays
 */
record Edit(int line, int from, int to, String text) {

    boolean overlaps(Edit other) {
        return line == other.line && from < other.to && other.from < to;
    }
}
