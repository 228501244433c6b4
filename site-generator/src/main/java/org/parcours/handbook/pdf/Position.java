package org.parcours.handbook.pdf;

/**
 * A place that can be linked to.
 *
 * @param page from 0
 * @param x thousandths of a point from the left edge
 * @param y thousandths of a point from the top edge
 */
record Position(int page, int x, int y) {

    /** The same place in a book in which so many pages come before. */
    Position after(int pages) {
        return new Position(page + pages, x, y);
    }
}
