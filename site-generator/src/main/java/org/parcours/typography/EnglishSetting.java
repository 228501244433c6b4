package org.parcours.typography;

import java.util.regex.Pattern;

/**
 * English: quotation marks in pairs become curly, a single mark that opens nothing becomes an apostrophe ({@code 'em}),
 * and a number holds on to its unit. A mark without its partner stays as typed: it may mean inches.
 */
final class EnglishSetting extends Setting {

    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d)[" + SPACE + "]+"
            + "(?=(?:min|h|s|ms|km|m|cm|mm|kg|g|l|[kMG]B|px|pt|dB|[ap]m|[ap]\\.m\\.|°[CF]?"
            + "|hours?|minutes?|seconds?|days?|weeks?|months?|years?|euros?|miles?"
            + "|January|February|March|April|May|June|July|August|September|October|November|December)"
            + "(?![\\p{L}\\p{N}]))");
    private static final Pattern AFTER_TITLE =
            Pattern.compile("(?<=(?<![\\p{L}\\p{N}])(?:Mrs?\\.?|Ms\\.?|Drs?\\.?))[" + SPACE + "]+(?=\\p{Lu})");

    @Override
    void set(TextRun run) {
        super.set(run);
        setDoubleQuotes(run);
        if (hasTitle(run)) {
            run.replace(AFTER_TITLE, WIDE);
        }
        if (hasDigit(run)) {
            run.replace(BEFORE_UNIT, WIDE);
        }
    }

    @Override
    void setSingleQuote(TextRun run, int index, int closing) {
        super.setSingleQuote(run, index, closing);
        boolean decade = Character.isDigit(run.at(index - 1)) && isWord(run.at(index + 1));
        if (closing > index) {
            run.set(index, '‘');
            run.set(closing, '’');
        } else if (closing < 0 || decade) {
            run.set(index, '’');
        }
    }

    private static void setDoubleQuotes(TextRun run) {
        int opening = -1;
        for (int i = 0; i < run.length(); i++) {
            if (run.at(i) != '"') {
                continue;
            }
            if (opening < 0 && isOpening(run, i)) {
                opening = i;
            } else if (opening >= 0 && !isSpace(run.at(i - 1))) {
                run.set(opening, '“');
                run.set(i, '”');
                opening = -1;
            }
        }
    }
}
