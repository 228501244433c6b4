package org.parcours.read.asciidoc;

import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.read.ShippedWords;

/**
 * Gives back what an author typed where Asciidoctor has escaped a character or set its own typography. Typography is set
 * later, once for both syntaxes.
 */
final class Typed {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]\\w{1,31}));");
    private static final Pattern SPACES_AROUND_LINE_END = Pattern.compile("[ \\t]*\\n[ \\t]*");

    /** Asciidoctor's replacements in the order of their length. A typed entity beyond ASCII is decoded before it sees it. */
    private static final String[][] REPLACEMENTS = {
        {"&#8201;&#8212;&#8201;", " -- "},
        {"&#8212;&#8203;", "--"},
        {"&#8230;&#8203;", "..."},
        {"&#8217;", "'"},
        {"&#169;", "(C)"},
        {"&#174;", "(R)"},
        {"&#8482;", "(TM)"},
        {"&#8594;", "->"},
        {"&#8658;", "=>"},
        {"&#8592;", "<-"},
        {"&#8656;", "<="},
    };

    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");
    private static final Properties OTHER_NAMES =
            ShippedWords.of(Typed.class, "entities.properties").orElseThrow();
    private static final int FIRST_BEYOND_ASCII = 128;

    private Typed() {}

    /** Text of the backend as it was typed, without guards. */
    static String decode(String converted) {
        String text = converted;
        for (String[] replacement : REPLACEMENTS) {
            text = text.replace(replacement[0], replacement[1]);
        }
        text = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
        text = SPACES_AROUND_LINE_END.matcher(text).replaceAll("\n");
        return text.replace(String.valueOf(Token.GUARD), "");
    }

    /** A line with its entities beyond ASCII decoded, so that they cannot be taken for Asciidoctor's replacements. */
    static String decodeEntities(String line) {
        return ENTITY.matcher(line).replaceAll(entity -> {
            String character = character(entity);
            boolean mark = character.codePointAt(0) < FIRST_BEYOND_ASCII;
            return Matcher.quoteReplacement(mark ? entity.group() : character);
        });
    }

    private static String character(MatchResult entity) {
        if (entity.group(3) != null) {
            String name = entity.group(3);
            return NAMED.getOrDefault(name, OTHER_NAMES.getProperty(name, entity.group()));
        }
        int number =
                entity.group(1) == null ? Integer.parseInt(entity.group(2), 16) : Integer.parseInt(entity.group(1));
        boolean text = Character.isValidCodePoint(number)
                && Character.getType(number) != Character.PRIVATE_USE
                && Character.getType(number) != Character.SURROGATE
                && (!Character.isISOControl(number) || number == '\n' || number == '\t');
        return text ? Character.toString(number) : entity.group();
    }
}
