package org.parcours.handbook.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PDF as FOP writes it when every object stands by itself, read by its table of objects. */
final class FopFile {

    private static final Pattern TABLE = Pattern.compile("xref\\s+0 (\\d+)\\s+");
    private static final Pattern ROOT = Pattern.compile("/Root (\\d+) 0 R");
    private static final Pattern INFO = Pattern.compile("/Info (\\d+) 0 R");
    private static final int ENTRY = 20;
    private static final int OFFSET_DIGITS = 10;
    private static final String OBJECT = "obj";
    private static final String OBJECT_ENDS = "endobj";
    private static final String STREAM = "\nstream\n";
    private static final String STREAM_ENDS = "\nendstream";

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] bodies;
    private final int[] streams;
    private final String trailer;

    FopFile(byte[] file) {
        this.text = new String(file, StandardCharsets.ISO_8859_1);
        int place = Integer.parseInt(
                text.substring(text.lastIndexOf("startxref")).replaceAll("(?s)startxref\\s+(\\d+).*", "$1"));
        Matcher table = TABLE.matcher(text).region(place, text.length());
        if (!table.lookingAt()) {
            throw new IllegalStateException("not a PDF as FOP writes it: no table of objects");
        }
        this.starts = new int[Integer.parseInt(table.group(1))];
        for (int i = 0; i < starts.length; i++) {
            int entry = table.end() + i * ENTRY;
            boolean used = text.charAt(entry + ENTRY - 3) == 'n';
            starts[i] = used ? Integer.parseInt(text.substring(entry, entry + OFFSET_DIGITS)) : 0;
        }
        this.ends = ends(place);
        this.bodies = new String[starts.length];
        this.streams = new int[starts.length];
        this.trailer = text.substring(table.end() + starts.length * ENTRY);
    }

    private int[] ends(int last) {
        int[] sorted = starts.clone();
        Arrays.sort(sorted);
        int[] found = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            int next = Arrays.binarySearch(sorted, starts[i]) + 1;
            found[i] = next < sorted.length ? sorted[next] : last;
        }
        return found;
    }

    int root() {
        return reference(ROOT, trailer);
    }

    int info() {
        return reference(INFO, trailer);
    }

    /** One more than the largest number of an object. */
    int count() {
        return starts.length;
    }

    /** The number that a pattern finds. */
    static int reference(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("not a PDF as FOP writes it: no " + pattern + " in " + text);
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** An object without its stream. */
    String body(int number) {
        if (bodies[number] == null) {
            String object = text.substring(starts[number], ends[number]);
            int stream = object.indexOf(STREAM);
            streams[number] = stream < 0 ? 0 : starts[number] + stream + STREAM.length();
            int end = stream < 0 ? object.lastIndexOf(OBJECT_ENDS) : stream;
            bodies[number] = object.substring(object.indexOf(OBJECT) + OBJECT.length(), end)
                    .strip();
        }
        return bodies[number];
    }

    boolean hasStream(int number) {
        body(number);
        return streams[number] > 0;
    }

    /** What is between stream and endstream. */
    byte[] stream(int number) {
        body(number);
        int end = text.lastIndexOf(STREAM_ENDS, ends[number]);
        return text.substring(streams[number], end).getBytes(StandardCharsets.ISO_8859_1);
    }
}
