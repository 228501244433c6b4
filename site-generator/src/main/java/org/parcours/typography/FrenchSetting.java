package org.parcours.typography;

import java.util.regex.Pattern;

/**
 * French. The spaces of high punctuation follow the <i>Lexique des règles typographiques en usage à l'Imprimerie
 * nationale</i>: a thin no-break space (U+202F) before the semicolon, the exclamation and the question mark; a no-break
 * space of a word's width (U+00A0) before the colon, between a number and its unit or its month, before the per cent sign, between a person's
 * short title and the name. The thin
 * space parts the thousands of a number. Inside guillemets that house has the wide space and many others the thin one:
 * this one has the thin one, so that short quotations, of which lessons are full, hold together to the eye.
 *
 * <p>Authors type ordinary spaces, or none; both are set. What is no punctuation is left alone: {@code 10:30}, {@code
 * 3:1}, {@code (!)}, {@code :-)}.
 */
final class FrenchSetting extends Setting {

    private static final String THIN = "\u202F";
    private static final String PER_CENT = "%‰€";

    /** Before what has to stand before a space, which takes longer to see. */
    private static final String AT_SPACE = "(?=[" + SPACE + "])";

    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile(AT_SPACE
            + "(?<=(?<![\\p{L}\\d.,])\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3}){0,4})[ \\u00A0\\u202F]" + "(?=\\d{3}(?!\\d))");
    private static final String SIGNS_OF_UNITS =
            "min|h|s|ms|j|km|m|cm|mm|kg|g|l|[kM]?€|\\$|%|‰|°C?|[KMG]o|px|pt|dB|p\\.";
    private static final String WORDS_OF_UNITS =
            "heures?|minutes?|secondes?|jours?|semaines?|mois|années?|ans?|euros?|mètres?|kilomètres?";
    private static final String MONTHS =
            "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    private static final Pattern BEFORE_UNIT = Pattern.compile(AT_SPACE + "(?<=\\d)[" + SPACE + "]+(?=(?:"
            + SIGNS_OF_UNITS + "|" + WORDS_OF_UNITS + "|" + MONTHS + ")(?![\\p{L}\\p{N}]))");
    private static final Pattern AFTER_FIRST_OF_MONTH =
            Pattern.compile(AT_SPACE + "(?<=(?<!\\d)1er)[" + SPACE + "]+(?=(?:" + MONTHS + ")(?![\\p{L}\\p{N}]))");
    private static final Pattern TIGHT_PER_CENT = Pattern.compile("(?<=\\d)(?=[%‰€](?![\\p{L}\\p{N}%]))");
    private static final Pattern BEFORE_MINUTES =
            Pattern.compile(AT_SPACE + "(?<=\\d[ \\u00A0\\u202F]h)[" + SPACE + "]+(?=\\d)");
    private static final Pattern AFTER_NUMERO = Pattern.compile("(?<=(?<!\\p{L})[nN]°)[" + SPACE + "]*(?=\\d)");
    private static final Pattern AFTER_TITLE = Pattern.compile(
            AT_SPACE + "(?<=(?<![\\p{L}\\p{N}])(?:MM?\\.|Mmes?|Mlles?|Drs?))[" + SPACE + "]+(?=\\p{Lu})");

    /** Most texts lack most signs, and to look for one sign is much quicker than for what stands around it. */
    @Override
    void set(TextRun run) {
        super.set(run);
        HighSigns signs = new HighSigns(run);
        run.replace(signs.spacesBeforeSigns(), THIN);
        run.replace(signs.tightSigns(), THIN);
        run.replace(signs.spacesBeforeColons(), WIDE);
        run.replace(signs.tightColons(), WIDE);
        run.replace(signs.afterGuillemets(), THIN);
        run.replace(signs.beforeGuillemets(), THIN);
        if (hasTitle(run)) {
            run.replace(AFTER_TITLE, WIDE);
        }
        if (hasDigit(run)) {
            setNumbers(run);
        }
    }

    private static void setNumbers(TextRun run) {
        if (hasDigitBefore(run, Setting::isBetweenWords)) {
            if (isBetweenDigits(run)) {
                run.replace(BETWEEN_THOUSANDS, THIN);
            }
            run.replace(BEFORE_UNIT, WIDE);
            run.replace(BEFORE_MINUTES, WIDE);
        }
        if (hasFirst(run)) {
            run.replace(AFTER_FIRST_OF_MONTH, WIDE);
        }
        if (hasDigitBefore(run, sign -> PER_CENT.indexOf(sign) >= 0)) {
            run.replace(TIGHT_PER_CENT, WIDE);
        }
        if (run.has('°')) {
            run.replace(AFTER_NUMERO, WIDE);
        }
    }

    private static boolean hasFirst(TextRun run) {
        for (int i = run.next('1', 0); i < run.length(); i = run.next('1', i + 1)) {
            if (run.at(i + 1) == 'e' && run.at(i + 2) == 'r') {
                return true;
            }
        }
        return false;
    }

    private interface Sign {
        boolean is(char character);
    }

    private static boolean hasDigitBefore(TextRun run, Sign sign) {
        for (int i = 0; i < run.length(); i++) {
            if (isDigit(run.at(i - 1)) && sign.is(run.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a space stands between two digits. */
    private static boolean isBetweenDigits(TextRun run) {
        for (int i = 0; i < run.length(); i++) {
            if (isDigit(run.at(i - 1)) && isDigit(run.at(i + 1)) && isBetweenWords(run.at(i))) {
                return true;
            }
        }
        return false;
    }
}
