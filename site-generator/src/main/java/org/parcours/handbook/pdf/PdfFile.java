package org.parcours.handbook.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.parcours.render.Digest;

/**
 * A PDF 1.5 that is being written (ISO 32000-1, 7.5): objects by number in any order, those without a stream compressed
 * together, and a compressed table of where all are. Its identifier is the digest of its content.
 */
final class PdfFile {

    /** Programs look through the table of all objects for each stream, so that in a long book many small ones take them long. */
    private static final int OBJECTS_A_STREAM = 2000;

    private static final int ID_DIGITS = 32;
    private static final int FREE = 0;
    private static final int AT = 1;
    private static final int IN_STREAM = 2;
    /** Bytes of an entry of the table: its kind, a place or an object, an index. */
    private static final int ENTRY = 7;

    private static final int PNG_UP = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    /** Who turns the pages of a book need not unpack anything else. */
    private final Together pages = new Together();

    private final Together others = new Together();
    private ByteBuffer entries = ByteBuffer.allocate(1 << 16);
    private int count = 1;

    PdfFile() {
        write("%PDF-1.5\n%\u00aa\u00ab\u00ac\u00ad\n");
    }

    /** A number that no object has yet. */
    int next() {
        return count++;
    }

    /** So many numbers; the first of them. */
    int next(int numbers) {
        count += numbers;
        return count - numbers;
    }

    /** Writes an object that has no stream. */
    void object(int number, String text) {
        object(number, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes an object that has no stream. */
    void object(int number, byte[] text) {
        others.add(number, text);
    }

    /** Writes a page, or what it needs, which has no stream of its own. */
    void page(int number, byte[] text) {
        pages.add(number, text);
    }

    /** Objects that are compressed together. */
    private final class Together {

        private final ByteArrayOutputStream texts = new ByteArrayOutputStream(1 << 15);
        private final StringBuilder places = new StringBuilder();
        private int objects;
        private int stream;

        void add(int number, byte[] text) {
            if (objects == 0) {
                stream = next();
            }
            enter(number, IN_STREAM, stream, objects);
            places.append(number).append(' ').append(texts.size()).append(' ');
            texts.writeBytes(text);
            texts.write('\n');
            objects++;
            if (objects == OBJECTS_A_STREAM) {
                end();
            }
        }

        void end() {
            if (objects > 0) {
                ByteArrayOutputStream all = new ByteArrayOutputStream(places.length() + texts.size());
                all.writeBytes(places.toString().getBytes(StandardCharsets.ISO_8859_1));
                all.writeBytes(texts.toByteArray());
                stream(
                        stream,
                        "<< /Type /ObjStm /N " + objects + " /First " + places.length() + " /Filter /FlateDecode >>",
                        Deflated.whole(all.toByteArray()));
                texts.reset();
                places.setLength(0);
                objects = 0;
            }
        }
    }

    /**
     * Writes an object that has a stream.
     *
     * @param dictionary without the stream's length
     */
    void stream(int number, String dictionary, byte[] content) {
        enter(number, AT, out.size(), 0);
        write(number + " 0 obj\n" + withLength(dictionary, content.length) + "\nstream\n");
        out.writeBytes(content);
        write("\nendstream\nendobj\n");
    }

    private static String withLength(String dictionary, int length) {
        return dictionary.substring(0, dictionary.lastIndexOf(">>")) + "/Length " + length + " >>";
    }

    private void enter(int number, int kind, int place, int index) {
        int offset = number * ENTRY;
        if (offset + ENTRY > entries.capacity()) {
            int size = Math.max(offset + ENTRY, 2 * entries.capacity());
            entries = ByteBuffer.wrap(Arrays.copyOf(entries.array(), size));
        }
        entries.put(offset, (byte) kind).putInt(offset + 1, place).putShort(offset + ENTRY - Short.BYTES, (short)
                index);
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * Writes what comes last; the whole file.
     *
     * @param root number of the catalogue
     * @param info number of the document's description
     */
    byte[] end(int root, int info) {
        pages.end();
        others.end();
        String id = "<" + Digest.of(out.toByteArray()).substring(0, ID_DIGITS).toUpperCase(java.util.Locale.ROOT) + ">";
        int table = next();
        int place = out.size();
        enter(0, FREE, 0, -1);
        enter(table, AT, place, 0);
        stream(
                table,
                "<< /Type /XRef /Size " + count + " /W [1 4 2] /Root " + root + " 0 R /Info " + info + " 0 R /ID [" + id
                        + id + "] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns " + ENTRY + " >> >>",
                Deflated.whole(predicted()));
        write("startxref\n" + place + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** The table, each line as its difference to the one above, which compresses well. */
    private byte[] predicted() {
        ByteBuffer lines = ByteBuffer.allocate(count * (ENTRY + 1));
        for (int i = 0; i < count; i++) {
            lines.put((byte) PNG_UP);
            for (int column = 0; column < ENTRY; column++) {
                int above = i == 0 ? 0 : entries.get((i - 1) * ENTRY + column);
                lines.put((byte) (entries.get(i * ENTRY + column) - above));
            }
        }
        return lines.array();
    }
}
