package org.parcours.audit;

import java.io.ByteArrayOutputStream;

/**
 * What is remembered of the letters of a file, a quarter of their room: a hash of one byte for each block of
 * {@value #BLOCK} of them. An {@link ImprintSearch} tells by it where a passage does not stand, without the file.
 */
final class Imprint {

    static final int BLOCK = 4;

    private final ByteArrayOutputStream hashes = new ByteArrayOutputStream();

    /** Adds a text of the file. What is left over at its end is less than a block, and belongs to none. */
    void add(String letters) {
        char[] characters = letters.toCharArray();
        byte[] added = new byte[characters.length / BLOCK];
        for (int block = 0; block < added.length; block++) {
            added[block] = (byte) hash(characters, block * BLOCK);
        }
        hashes.writeBytes(added);
    }

    byte[] bytes() {
        return hashes.toByteArray();
    }

    /** The hash of the block that begins here, from 0 to 255. */
    static int hash(char[] letters, int start) {
        int hash = 0;
        for (int i = start; i < start + BLOCK; i++) {
            hash = 31 * hash + letters[i];
        }
        return hash * 0x9E3779B9 >>> Integer.SIZE - Byte.SIZE;
    }
}
