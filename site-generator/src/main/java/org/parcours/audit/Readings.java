package org.parcours.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Everything that can be read in a file that was written: its text, the entries of an archive, the words of a PDF. */
final class Readings {

    private Readings() {}

    /** Hands on the letters of each text of a file that was just written; that it cannot be read is a mistake of ours. */
    static void ofWritten(String file, byte[] content, PageWords pages, BiConsumer<String, String> reader) {
        try {
            of(file, content, pages, (place, text) -> reader.accept(place, Letters.of(Unmarked.of(text))));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read back what was written, " + file, e);
        }
    }

    /**
     * Hands on each text of the file with the name of the place, {@code quiz.zip!/items/q1.xml} for an entry.
     *
     * @param pages knows words of pages of PDFs
     * @throws IOException when an archive or a PDF that was just written cannot be read back
     */
    static void of(String file, byte[] content, PageWords pages, BiConsumer<String, String> reader) throws IOException {
        if (startsWith(content, "PK\u0003\u0004")) {
            ofEntries(file, content, pages, reader);
        } else if (startsWith(content, "%PDF-")) {
            reader.accept(file, PdfText.of(content, pages));
        } else if (isText(content)) {
            reader.accept(file, new String(content, StandardCharsets.UTF_8));
        }
    }

    private static void ofEntries(String file, byte[] content, PageWords pages, BiConsumer<String, String> reader)
            throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = file + "!/" + entry.getName();
                reader.accept(name, entry.getName());
                of(name, zip.readAllBytes(), pages, reader);
            }
        }
    }

    private static boolean startsWith(byte[] content, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.US_ASCII);
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    /** Pictures and fonts hold a zero byte early; no text of ours does. */
    private static boolean isText(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 4096); i++) {
            if (content[i] == 0) {
                return false;
            }
        }
        return true;
    }
}
