package org.parcours.audit;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as its reader sees it, whatever carries it: escapes of scripts and JSON resolved, then character references, then
 * marks between angle brackets taken out. What it takes out, {@link #of} keeps behind the rest: attributes and comments
 * are read too.
 */
final class Unmarked {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|([nrtbf]))");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(\\w{2,6}));");
    private static final Pattern MARK = Pattern.compile("<[/!?A-Za-z][^<>]*>");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private Unmarked() {}

    static String of(String text) {
        String escaped = ESCAPE.matcher(text).replaceAll(Unmarked::escape);
        // Twice, because a bank may carry HTML as text of its XML.
        String plain = references(references(escaped));
        return MARK.matcher(plain).replaceAll("") + "\n" + plain;
    }

    private static String escape(MatchResult escape) {
        String code = escape.group(1);
        return quoted(code == null ? " " : String.valueOf((char) Integer.parseInt(code, 16)));
    }

    private static String references(String text) {
        return REFERENCE.matcher(text).replaceAll(Unmarked::reference);
    }

    private static String reference(MatchResult reference) {
        if (reference.group(3) != null) {
            return quoted(NAMED.getOrDefault(reference.group(3), reference.group()));
        }
        int code = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return quoted(Character.isValidCodePoint(code) ? Character.toString(code) : " ");
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
