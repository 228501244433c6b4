package org.parcours.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Address;
import org.parcours.model.text.Language;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.WebAddress;

/** What an author wrote as the destination of a link, understood in the same way in every syntax. */
public sealed interface Destination {

    /** The link leads somewhere. */
    record To(Address address) implements Destination {}

    /** {@code lang:en}: the words are in another language, and lead nowhere. */
    record InLanguage(Language language) implements Destination {}

    /**
     * The link cannot be made.
     *
     * @param problem of rule {@code markup.address}
     */
    record Refused(String problem) implements Destination {}

    /** Understands a destination: {@code https://…}, {@code term:…}, {@code silences.md#l-attente}, {@code #l-attente}. */
    static Destination of(String written) {
        return new DestinationReader(written.strip()).read();
    }

    /** Without the escapes of addresses: {@code photo%20un.png} is {@code photo un.png}. */
    static String unescaped(String written) {
        Matcher escape = DestinationReader.ESCAPES.matcher(written);
        return escape.replaceAll(run -> Matcher.quoteReplacement(decoded(run.group())));
    }

    private static String decoded(String escapes) {
        String decoded = URLDecoder.decode(escapes, StandardCharsets.UTF_8);
        boolean text = decoded.codePoints().noneMatch(c -> c == 0xFFFD || Character.isISOControl(c));
        return text ? decoded : escapes;
    }
}

/** Reads one destination. */
final class DestinationReader {

    static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8})*");
    private static final Pattern WEB = Pattern.compile("//[^\\s/?#]+\\S*");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@\\S+");
    private static final Pattern LESSON_FILE = Pattern.compile("(.*)\\.(?:md|markdown|adoc|asciidoc)");
    private static final Pattern OTHER_FILE = Pattern.compile(".*\\.[A-Za-z0-9]{1,5}");

    private final String written;

    DestinationReader(String written) {
        this.written = written;
    }

    Destination read() {
        Matcher scheme = SCHEME.matcher(written);
        if (written.isEmpty() || written.equals("#")) {
            return new Destination.Refused("empty");
        }
        if (scheme.matches()) {
            return withScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
        }
        return written.startsWith("//") ? new Destination.Refused("scheme") : lesson();
    }

    private Destination withScheme(String scheme, String rest) {
        return switch (scheme) {
            case "http", "https" -> to(WEB.matcher(rest).matches(), new WebAddress(written));
            case "mailto" -> to(MAIL.matcher(rest).matches(), new WebAddress(written));
            case "term" -> to(!rest.isBlank(), new TermAddress(Destination.unescaped(rest)));
            case "source" -> to(!rest.isBlank(), new SourceAddress(Destination.unescaped(rest)));
            case "lang" -> language(rest.toLowerCase(Locale.ROOT));
            default -> new Destination.Refused("scheme");
        };
    }

    private static Destination to(boolean complete, Address address) {
        return complete ? new Destination.To(address) : new Destination.Refused("incomplete");
    }

    private static Destination language(String tag) {
        return LANGUAGE.matcher(tag).matches()
                ? new Destination.InLanguage(new Language(tag))
                : new Destination.Refused("language");
    }

    /** The last name of the path without its extension is the lesson's id, after the hash stands a heading. */
    private Destination lesson() {
        int hash = written.indexOf('#');
        String path = Destination.unescaped(hash < 0 ? written : written.substring(0, hash));
        String heading = hash < 0 ? "" : Destination.unescaped(written.substring(hash + 1));
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher file = LESSON_FILE.matcher(name);
        if (file.matches()) {
            return lesson(file.group(1), heading);
        }
        return OTHER_FILE.matcher(name).matches() ? new Destination.Refused("file") : lesson(name, heading);
    }

    private static Destination lesson(String lesson, String heading) {
        return to(!lesson.isBlank() || !heading.isBlank(), new LessonAddress(lesson, heading));
    }
}
