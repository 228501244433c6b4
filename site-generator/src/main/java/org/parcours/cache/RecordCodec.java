package org.parcours.cache;

import java.lang.reflect.Type;
import java.util.Optional;

/**
 * Writes records as bytes and reads them back. It knows the type of the whole, and from it the types of all parts: records,
 * sealed interfaces of records, enums, texts, numbers, booleans, bytes, and lists, sets, maps and optional values of them. The bytes
 * name no type, so that whatever somebody put into them, nothing but these records comes out.
 *
 * <p>Each text is written once and cited by number afterwards. A change of a record changes the form of the bytes: they
 * belong under a fingerprint that knows the version of the tool.
 */
public final class RecordCodec<T extends Record> {

    private final Class<T> type;
    private final RecordShape shape;

    private RecordCodec(Class<T> type, RecordShape shape) {
        this.type = type;
        this.shape = shape;
    }

    /** A codec of a record. */
    public static <T extends Record> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(type, (RecordShape) new Shapes().of((Type) type));
    }

    public byte[] write(T value) {
        RecordWriter out = new RecordWriter();
        shape.write(value, out);
        return out.bytes();
    }

    /** The record, or nothing when the bytes are not what {@link #write} gave. */
    public Optional<T> read(byte[] bytes) {
        RecordBytes in = new RecordBytes(bytes);
        try {
            T value = type.cast(shape.read(in));
            return in.isAtEnd() ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }
}
