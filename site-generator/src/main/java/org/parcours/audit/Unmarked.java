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
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private Unmarked() {}

    static String of(String text) {
        String escaped = text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll(Unmarked::escape);
        // Twice, because a bank may carry HTML as text of its XML.
        String plain = references(references(escaped));
        StringBuilder read = new StringBuilder(2 * plain.length() + 1);
        addWithoutMarks(plain, read);
        return read.append('\n').append(plain).toString();
    }

    private static String escape(MatchResult escape) {
        String code = escape.group(1);
        return Matcher.quoteReplacement(code == null ? " " : String.valueOf((char) Integer.parseInt(code, 16)));
    }

    /** Asks the pattern only where a reference may begin. */
    private static String references(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        Matcher reference = REFERENCE.matcher(text);
        int from = 0;
        while (at >= 0) {
            int next = at + 1;
            if (reference.region(at, text.length()).lookingAt()) {
                resolved.append(text, from, at).append(reference(reference));
                from = reference.end();
                next = from;
            }
            at = text.indexOf('&', next);
        }
        return resolved.append(text, from, text.length()).toString();
    }

    private static String reference(MatchResult reference) {
        if (reference.group(3) != null) {
            return NAMED.getOrDefault(reference.group(3), reference.group());
        }
        int code = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }

    /** A mark begins with an angle bracket, and a letter or one of {@code / ! ?}; no other opens before it closes. */
    private static void addWithoutMarks(String text, StringBuilder read) {
        int from = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int end = end(text, at);
            if (end > 0) {
                read.append(text, from, at);
                from = end;
            }
        }
        read.append(text, from, text.length());
    }

    /** Where a mark ends that may begin here; 0 when none does. */
    private static int end(String text, int start) {
        boolean begins = start + 1 < text.length() && beginsMark(text.charAt(start + 1));
        int close = begins ? text.indexOf('>', start) : -1;
        int open = begins ? text.indexOf('<', start + 1) : -1;
        return close > 0 && (open < 0 || close < open) ? close + 1 : 0;
    }

    private static boolean beginsMark(char character) {
        return "/!?".indexOf(character) >= 0
                || character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z';
    }
}
