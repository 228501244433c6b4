package org.parcours.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Bytes on their way back to numbers and texts. Damaged ones end in an {@link IndexOutOfBoundsException}. */
final class RecordBytes {

    private static final int SEVEN_BITS = 0x7f;

    private final byte[] bytes;
    private final List<String> known = new ArrayList<>();
    private int place;

    RecordBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes[place++];
            value |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** How many follow: never more than there are bytes left. */
    int count() {
        long count = number();
        return (int) Objects.checkIndex(count, bytes.length - place + 1L);
    }

    String text() {
        long number = number();
        if (number != 0) {
            return known.get((int) Objects.checkIndex(number - 1, (long) known.size()));
        }
        String text = new String(bytes(), StandardCharsets.UTF_8);
        known.add(text);
        return text;
    }

    byte[] bytes() {
        int length = count();
        place += length;
        return Arrays.copyOfRange(bytes, place - length, place);
    }

    boolean isAtEnd() {
        return place == bytes.length;
    }
}
