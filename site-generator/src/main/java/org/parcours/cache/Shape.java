package org.parcours.cache;

/** How values of one type are written and read. */
interface Shape {

    void write(Object value, RecordWriter out);

    /**
     * Reads a value.
     *
     * @throws IndexOutOfBoundsException when the bytes are damaged
     * @throws IllegalArgumentException when they are damaged in another way
     */
    Object read(RecordBytes in);
}
