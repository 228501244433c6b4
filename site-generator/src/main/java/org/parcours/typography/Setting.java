package org.parcours.typography;

import java.util.regex.Pattern;

/**
 * How text is set in a language. Every language has true apostrophes, ellipses and dashes, and
 * page numbers that keep their sign; French and English have more.
 */
class Setting {

    /** All that counts as a space between words: typed ones, no-break ones, thin ones, and the end of a source line. */
    static final String SPACE = " \\t\\n\\u00A0\\u2009\\u200A\\u202F";

    private static final String AFTER_CAPITAL_OF_TITLE = ".Mmlrs";

    private static final String SPACES = " \t\n\u00A0\u2009\u200A\u202F";

    /** A no-break space of a word's width. */
    static final String WIDE = "\u00A0";

    /** Between the sign for pages and their number. */
    private static final Pattern AFTER_PAGE = Pattern.compile("(?<=(?<![\\p{L}\\p{N}])pp?\\.)[" + SPACE + "]+(?=\\d)");

    private static final Pattern THIN_SPACE = Pattern.compile("[\\u2009\\u200A]");
    private static final Pattern ZERO_WIDTH_SPACE = Pattern.compile("\\u200B");
    private static final Pattern THREE_FULL_STOPS = Pattern.compile("(?<!\\.)\\.{3}(?!\\.)");
    private static final Pattern TWO_HYPHENS =
            Pattern.compile("(?<=^|[" + SPACE + "\\uE002])--(?=[" + SPACE + "\\uE002]|\\z)");

    static Setting of(String languageTag) {
        String language = languageTag.replaceFirst("-.*", "");
        if (language.equals("fr")) {
            return new FrenchSetting();
        }
        return language.equals("en") ? new EnglishSetting() : new Setting();
    }

    /** Sets what all languages have; what a language adds comes after. */
    void set(TextRun run) {
        if (run.hasAny("\u2009\u200A\u200B")) {
            run.replace(THIN_SPACE, " ");
            run.replace(ZERO_WIDTH_SPACE, "");
        }
        if (hasTwo(run, '.')) {
            run.replace(THREE_FULL_STOPS, "…");
        }
        if (hasTwo(run, '-')) {
            run.replace(TWO_HYPHENS, "—");
        }
        if (hasPage(run)) {
            run.replace(AFTER_PAGE, WIDE);
        }
        setSingleQuotes(run);
    }

    /** Most texts lack most signs, and to look for one sign is much quicker than for what stands around it. */
    private static boolean hasTwo(TextRun run, char sign) {
        int first = run.next(sign, 0);
        while (first < run.length() && run.at(first + 1) != sign) {
            first = run.next(sign, first + 1);
        }
        return first < run.length();
    }

    private void setSingleQuotes(TextRun run) {
        for (int i = run.next('\'', 0); i < run.length(); i = run.next('\'', i + 1)) {
            int closing = isOpening(run, i) ? closing(run, i) : i;
            setSingleQuote(run, i, closing);
            i = Math.max(i, closing);
        }
    }

    /**
     * Sets a straight single mark.
     *
     * @param closing where the mark stands that closes this one; itself when it is an apostrophe or closes nothing, and
     *     -1 when it opens what nothing closes
     */
    void setSingleQuote(TextRun run, int index, int closing) {
        boolean apostrophe = closing == index && isWord(run.at(index - 1));
        if (apostrophe) {
            run.set(index, '’');
        }
        for (int i = index + 1; i < closing; i++) {
            if (run.at(i) == '\'' && isWord(run.at(i - 1))) {
                run.set(i, '’');
            }
        }
    }

    /** Whether a mark stands where a quotation begins. */
    static boolean isOpening(TextRun run, int index) {
        char before = run.at(index - 1);
        boolean begins = isSpace(before) || "([{«“‘—–-".indexOf(before) >= 0;
        return begins && !isSpace(run.at(index + 1));
    }

    private static int closing(TextRun run, int opening) {
        for (int i = opening + 1; i < run.length(); i++) {
            boolean ends = !isSpace(run.at(i - 1)) && !isWord(run.at(i + 1));
            if (run.at(i) == '\'' && ends) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word may be the short title of a person, such as {@code Mme}, {@code Mr} or {@code Dr}. */
    static boolean hasTitle(TextRun run) {
        for (int i = 0; i < run.length(); i++) {
            boolean capital = run.at(i) == 'M' || run.at(i) == 'D';
            if (capital && AFTER_CAPITAL_OF_TITLE.indexOf(run.at(i + 1)) >= 0 && !isWord(run.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sign for pages may stand somewhere, followed by a space. */
    private static boolean hasPage(TextRun run) {
        for (int i = run.next('.', 0); i < run.length(); i = run.next('.', i + 1)) {
            if (run.at(i - 1) == 'p' && isBetweenWords(run.at(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is one of {@link #SPACE}. */
    static boolean isBetweenWords(char character) {
        return SPACES.indexOf(character) >= 0;
    }

    static boolean hasDigit(TextRun run) {
        for (int i = 0; i < run.length(); i++) {
            if (isDigit(run.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** One of the ten that {@code \\d} means. */
    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isWord(char character) {
        return Character.isLetter(character) || character == TextRun.OBJECT;
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == TextRun.LINE_BREAK;
    }
}
