package org.parcours.handbook.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.parcours.handbook.pdf.PageContent.Painted;

/**
 * A zlib stream (RFC 1950) put together from pieces that were deflated (RFC 1951) earlier and texts that go in between as
 * they are: so what paints a page is compressed once, whatever the page numbers on it become.
 */
final class Deflated {

    private static final int BUFFER = 1 << 13;
    private static final int MODULUS = 65521;
    private static final int[] HEADER = {0x78, 0x9c};
    private static final int STORED = 0;
    private static final int LAST_STORED = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
    private int low = 1;
    private int high;

    Deflated() {
        for (int part : HEADER) {
            out.write(part);
        }
    }

    /** Deflates a piece on its own. */
    static Painted of(byte[] content) {
        Adler32 adler = new Adler32();
        adler.update(content);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            ByteArrayOutputStream deflated = new ByteArrayOutputStream(content.length / 3 + 64);
            byte[] buffer = new byte[BUFFER];
            int count = BUFFER;
            while (count == BUFFER) {
                count = deflater.deflate(buffer, 0, BUFFER, Deflater.SYNC_FLUSH);
                deflated.write(buffer, 0, count);
            }
            return new Painted(deflated.toByteArray(), content.length, (int) adler.getValue());
        } finally {
            deflater.end();
        }
    }

    /** Bytes as a zlib stream of their own. */
    static byte[] whole(byte[] content) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream(content.length / 3 + 64);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                deflated.write(buffer, 0, deflater.deflate(buffer));
            }
            return deflated.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** What {@link #whole} was given. */
    static byte[] inflated(byte[] deflated) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            ByteArrayOutputStream content = new ByteArrayOutputStream(deflated.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && inflater.needsInput()) {
                    throw new IllegalStateException("a kept part is cut");
                }
                content.write(buffer, 0, count);
            }
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("a kept part is damaged", e);
        } finally {
            inflater.end();
        }
    }

    void add(Painted piece) {
        out.writeBytes(piece.deflated());
        sum(piece.adler(), piece.length());
    }

    /** Adds a text of at most 65,535 letters. */
    void add(String text) {
        byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
        stored(STORED, content.length);
        out.writeBytes(content);
        Adler32 adler = new Adler32();
        adler.update(content);
        sum((int) adler.getValue(), content.length);
    }

    private void stored(int kind, int length) {
        out.write(kind);
        out.write(length);
        out.write(length >> 8);
        out.write(~length);
        out.write(~length >> 8);
    }

    /** The checksum of two texts one after the other, from those of each. */
    private void sum(int adler, long length) {
        int nextLow = adler & 0xffff;
        int nextHigh = adler >>> 16;
        long shared = length % MODULUS * (low - 1 + MODULUS) % MODULUS;
        high = (int) ((high + nextHigh + shared) % MODULUS);
        low = (low + nextLow - 1 + MODULUS) % MODULUS;
    }

    byte[] bytes() {
        stored(LAST_STORED, 0);
        for (int part : new int[] {high >> 8, high, low >> 8, low}) {
            out.write(part);
        }
        return out.toByteArray();
    }
}
