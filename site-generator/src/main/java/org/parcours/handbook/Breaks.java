package org.parcours.handbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places at which what has no spaces may be broken, since FOP prints it over the edge of the paper otherwise; and one at
 * which a space would be lost.
 */
final class Breaks {

    private static final String MAY_BREAK = "\u200b";
    private static final String NARROW = "\u202f";
    private static final String THIN = "\u2009";
    private static final Pattern LONG = Pattern.compile("[^\\s\u200b]{30,}");
    private static final Pattern EVERY = Pattern.compile("(.{24})(?=.)");
    private static final Pattern AFTER = Pattern.compile("(?<=[/?&=_.,;-])(?=[^/\\s])");

    private Breaks() {}

    /**
     * The text with a thin space of the same width for the narrow no-break space that ends it, before emphasis or a gap:
     * FOP prints a narrow one with the word after it, and nothing where its text has no such word. No line breaks there,
     * since FOP looks for breaks inside of a text only.
     */
    static String withLastSpace(String text) {
        return text.endsWith(NARROW) ? text.substring(0, text.length() - 1) + THIN : text;
    }

    /** The text with break opportunities in words that are too long for a narrow column: after marks, else anywhere. */
    static String in(String text) {
        return LONG.matcher(text).replaceAll(word -> {
            String marked = AFTER.matcher(word.group()).replaceAll(MAY_BREAK);
            String broken = LONG.matcher(marked)
                    .replaceAll(part ->
                            Matcher.quoteReplacement(EVERY.matcher(part.group()).replaceAll("$1" + MAY_BREAK)));
            return Matcher.quoteReplacement(broken);
        });
    }
}
