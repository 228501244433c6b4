package org.parcours.model.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words reduced to what names are compared by, and to what addresses are made of. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Slug() {}

    /** Lower case without accents, words joined by hyphens: {@code L'attente, déjà} gives {@code l-attente-deja}. */
    public static String of(String words) {
        String joined = NEITHER_LETTER_NOR_DIGIT.matcher(plain(words)).replaceAll("-");
        return joined.replaceAll("^-|-$", "");
    }

    /** Letters and digits alone, so that {@code l-attente}, {@code lattente} and {@code L'attente} are one. */
    public static String key(String words) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(plain(words)).replaceAll("");
    }

    private static String plain(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }
}
