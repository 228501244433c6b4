package org.parcours.handbook.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies objects of the {@link Shell} into a book. On the way dates become those of the course: FOP writes the clock's into
 * the metadata, and all in the time zone of the machine.
 */
final class ShellCopy {

    private static final Pattern REFERENCE =
            Pattern.compile("\\((?:\\\\.|[^\\\\()])*\\)|\\b(\\d+) 0 R\\b", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("/Length \\d+( 0 R)?\\b");
    private static final Pattern METADATA_DATE = Pattern.compile(">\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[^<]*<");
    private static final Pattern INFO_DATE = Pattern.compile("(/(?:Creation|Mod)Date )\\([^)]*\\)");
    private static final Pattern FONTS = Pattern.compile("/Font\\s*<<(.*?)>>", Pattern.DOTALL);
    private static final DateTimeFormatter INFO =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final FopFile source;
    private final PdfFile file;
    private final Instant date;
    private final Map<Integer, Integer> copied = new TreeMap<>();

    ShellCopy(FopFile source, PdfFile file, Instant date) {
        this.source = source;
        this.file = file;
        this.date = date;
    }

    FopFile source() {
        return source;
    }

    /** The object of a font, in the shell. */
    int font(String name) {
        for (int number = 1; number < source.count(); number++) {
            Matcher named = FONTS.matcher(source.body(number));
            if (named.find()) {
                return FopFile.reference(Pattern.compile("/" + name + " (\\d+) 0 R"), named.group(1));
            }
        }
        throw new IllegalStateException("a book without fonts");
    }

    /** The object in place of which the book has one of its own. */
    void replaced(int original, int number) {
        copied.put(original, number);
    }

    /** Copies an object and all that it refers to; its number in the book. */
    int copy(int original) {
        Integer known = copied.get(original);
        if (known != null) {
            return known;
        }
        int number = file.next();
        copied.put(original, number);
        String body = text(source.body(original));
        if (source.hasStream(original)) {
            file.stream(number, LENGTH.matcher(body).replaceAll(""), stream(original, body));
        } else {
            String dated = "$1(D:" + INFO.format(date) + "Z)";
            file.object(number, INFO_DATE.matcher(body).replaceAll(dated));
        }
        return number;
    }

    private byte[] stream(int original, String body) {
        byte[] content = source.stream(original);
        if (!body.contains("/Type /Metadata")) {
            return content;
        }
        String dated = ">" + date.truncatedTo(ChronoUnit.SECONDS) + "<";
        String metadata = new String(content, StandardCharsets.UTF_8);
        return METADATA_DATE.matcher(metadata).replaceAll(dated).getBytes(StandardCharsets.UTF_8);
    }

    /** A text of the shell with the numbers that objects have in the book; they are copied. */
    String text(String text) {
        String bare = LENGTH.matcher(text).replaceAll("");
        return REFERENCE
                .matcher(bare)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null ? found.group() : copy(Integer.parseInt(found.group(1))) + " 0 R"));
    }
}
