package org.parcours.read.asciidoc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Address;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.WebAddress;

/**
 * What a link leads to, in its author's letters.
 *
 * @param written as its author wrote it
 */
record AuthorAddress(String written) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");

    /** The tag of a language, where the address says that its words are in that language. */
    Optional<String> language() {
        return after("lang");
    }

    /** The address, unless it is of a kind that no link may have. */
    Optional<Address> address() {
        if (after("term").isPresent()) {
            return after("term").map(TermAddress::new);
        } else if (after("source").isPresent()) {
            return after("source").map(SourceAddress::new);
        } else if (after("http")
                .or(() -> after("https"))
                .or(() -> after("mailto"))
                .isPresent()) {
            return Optional.of(new WebAddress(written));
        }
        return SCHEME.matcher(written).matches() ? Optional.empty() : Optional.of(lesson());
    }

    /** Words for a link that has none of its own. */
    String words() {
        return after("term")
                .or(() -> after("source"))
                .orElse(written.startsWith("#") ? decoded(written.substring(1)) : written);
    }

    private Address lesson() {
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String heading = hash < 0 ? "" : decoded(written.substring(hash + 1));
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return new LessonAddress(decoded(dot < 0 ? name : name.substring(0, dot)), heading);
    }

    private Optional<String> after(String scheme) {
        Matcher matcher = SCHEME.matcher(written);
        return matcher.matches() && matcher.group(1).equalsIgnoreCase(scheme)
                ? Optional.of(decoded(matcher.group(2)))
                : Optional.empty();
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException percentSignAlone) {
            return part;
        }
    }
}
