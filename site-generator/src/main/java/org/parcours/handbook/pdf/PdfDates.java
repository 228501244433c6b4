package org.parcours.handbook.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the clock out of a finished PDF. FOP 2.11 has no way to set two things: {@code xmp:MetadataDate} is now, and the
 * file's {@code /ID} is a digest of now. Both are replaced in place, by texts of the same length, so that no offset
 * moves; the ID becomes a digest of the file.
 */
final class PdfDates {

    private static final Pattern METADATA_DATE = Pattern.compile("<xmp:MetadataDate>([^<]*)<");
    private static final Pattern CROSS_REFERENCES = Pattern.compile("startxref\\s+(\\d+)");
    private static final Pattern ID = Pattern.compile("/ID\\s*\\[\\s*<([0-9A-Fa-f]{32})>\\s*<([0-9A-Fa-f]{32})>");
    private static final int ID_BYTES = 16;

    private PdfDates() {}

    /** Changes the bytes of a PDF that FOP wrote while the time zone was UTC. */
    static void set(byte[] pdf, Instant date) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        put(pdf, METADATA_DATE, text, date.truncatedTo(ChronoUnit.SECONDS).toString());
        int references = Integer.parseInt(
                find(CROSS_REFERENCES, text.substring(text.length() - 64)).group(1));
        Matcher id = find(ID, text.substring(references));
        Arrays.fill(pdf, references + id.start(1), references + id.end(1), (byte) '0');
        Arrays.fill(pdf, references + id.start(2), references + id.end(2), (byte) '0');
        byte[] digest = digest(pdf).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digest, 0, pdf, references + id.start(1), digest.length);
        System.arraycopy(digest, 0, pdf, references + id.start(2), digest.length);
    }

    private static void put(byte[] pdf, Pattern pattern, String text, String value) {
        Matcher place = find(pattern, text);
        if (place.group(1).length() != value.length()) {
            throw new IllegalStateException("a date of another length: " + place.group(1));
        }
        System.arraycopy(value.getBytes(StandardCharsets.US_ASCII), 0, pdf, place.start(1), value.length());
    }

    private static Matcher find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("not a PDF as FOP writes it: no " + pattern);
        }
        return matcher;
    }

    private static String digest(byte[] pdf) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(pdf);
            return HexFormat.of().withUpperCase().formatHex(sha, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
