package org.parcours.typography;

import java.util.regex.Pattern;

/**
 * French. The spaces of high punctuation follow the <i>Lexique des règles typographiques en usage à l'Imprimerie
 * nationale</i>: a thin no-break space (U+202F) before the semicolon, the exclamation and the question mark; a no-break
 * space of a word's width (U+00A0) before the colon, between a number and its unit, before the per cent sign. The thin
 * space parts the thousands of a number. Inside guillemets that house has the wide space and many others the thin one:
 * this one has the thin one, so that short quotations, of which lessons are full, hold together to the eye.
 *
 * <p>Authors type ordinary spaces, or none; both are set. What is no punctuation is left alone: {@code 10:30}, {@code
 * 3:1}, {@code (!)}, {@code :-)}.
 */
final class FrenchSetting extends Setting {

    private static final String THIN = "\u202F";
    private static final String WIDE = "\u00A0";

    /** What high punctuation may follow after a space: anything but an opening mark or another sign of its kind. */
    private static final String AFTER_SPACE = "(?<=[^" + SPACE + "(\\[{«“‘!?;:\\uE002])";

    /** What it must follow where its author typed no space. */
    private static final String AFTER_WORD = "(?<=[\\p{L}\\p{N}»)\\]”’\"%€…\\uE001])";

    private static final String ENDS = "(?:[" + SPACE + ")\\]»”’\"…,.\\uE001\\uE002]|\\z)";

    private static final Pattern BEFORE_HIGH_SIGN =
            Pattern.compile(AFTER_SPACE + "[" + SPACE + "]+(?=[;!?]+(?![\\p{L}\\p{N}(-]))");
    private static final Pattern TIGHT_HIGH_SIGN = Pattern.compile(AFTER_WORD + "(?=[;!?]+" + ENDS + ")");
    private static final Pattern BEFORE_COLON = Pattern.compile(AFTER_SPACE + "[" + SPACE + "]+(?=:" + ENDS + ")");
    private static final Pattern TIGHT_COLON = Pattern.compile(AFTER_WORD + "(?=:(?:[" + SPACE + "\\uE002]|\\z))");

    private static final Pattern AFTER_GUILLEMET =
            Pattern.compile("(?<=«)[" + SPACE + "]*(?=[^" + SPACE + "»\\uE002])");
    private static final Pattern BEFORE_GUILLEMET =
            Pattern.compile("(?<=[^" + SPACE + "«\\uE002])[" + SPACE + "]*(?=»)");

    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile(
            "(?<=(?<![\\p{L}\\d.,])\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3}){0,4})[ \\u00A0\\u202F]" + "(?=\\d{3}(?!\\d))");
    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d)[" + SPACE + "]+"
            + "(?=(?:min|h|s|ms|j|km|m|cm|mm|kg|g|l|[kM]?€|\\$|%|‰|°C?|[KMG]o|px|pt|dB)(?![\\p{L}\\p{N}]))");
    private static final Pattern TIGHT_PER_CENT = Pattern.compile("(?<=\\d)(?=[%‰€](?![\\p{L}\\p{N}%]))");
    private static final Pattern BEFORE_MINUTES = Pattern.compile("(?<=\\d[ \\u00A0\\u202F]h)[" + SPACE + "]+(?=\\d)");
    private static final Pattern AFTER_NUMERO = Pattern.compile("(?<=(?<!\\p{L})[nN]°)[" + SPACE + "]*(?=\\d)");

    /** Most texts lack most signs, and to look for one sign is much quicker than for what stands around it. */
    @Override
    void set(TextRun run) {
        super.set(run);
        if (run.hasAny(";!?")) {
            run.replace(BEFORE_HIGH_SIGN, THIN);
            run.replace(TIGHT_HIGH_SIGN, THIN);
        }
        if (run.hasAny(":")) {
            run.replace(BEFORE_COLON, WIDE);
            run.replace(TIGHT_COLON, WIDE);
        }
        if (run.hasAny("«»")) {
            run.replace(AFTER_GUILLEMET, THIN);
            run.replace(BEFORE_GUILLEMET, THIN);
        }
        if (run.hasAny("0123456789")) {
            setNumbers(run);
        }
    }

    private static void setNumbers(TextRun run) {
        run.replace(BETWEEN_THOUSANDS, THIN);
        run.replace(BEFORE_UNIT, WIDE);
        run.replace(TIGHT_PER_CENT, WIDE);
        run.replace(BEFORE_MINUTES, WIDE);
        run.replace(AFTER_NUMERO, WIDE);
    }
}
