package org.parcours.author;

import java.util.regex.Pattern;

/**
 * The words that a finding quotes, as their author may have typed them: over several lines of a paragraph, with marks of
 * emphasis in them, with something that a finding quotes as an ellipsis only.
 */
final class QuotedWords {

    /** What a finding quotes of a long passage ends so. */
    private static final String CUT = " …";

    private static final String MARKS = "[*_~^#\\\\]{0,4}";

    /** A space, or the end of a line with what stands before the next one's words in a list, a quotation or a comment. */
    private static final String GAP = MARKS + "(?:[ \\t\\u00A0\\u202F]+|[ \\t]*(?:\\\\|\\+)?\\R[ \\t>]*)" + MARKS;

    /** Code, a picture, an address: something without an empty line in it. */
    private static final String SOMETHING = "(?:(?!\\R[ \\t>]*\\R)[\\s\\S]){1,120}?";

    private QuotedWords() {}

    /** An expression for these words. */
    static Pattern pattern(String words) {
        return Pattern.compile(expression(words));
    }

    /**
     * An expression for a quotation between these two marks.
     *
     * @param words as a finding quotes them, from the mark that opens; its end may be missing
     */
    static Pattern quotation(String words, char opening, char closing) {
        if (!words.endsWith(CUT)) {
            return pattern(words);
        }
        String mark = typed(closing);
        String rest = "(?:(?!\\R[ \\t>]*\\R|" + mark + "|" + Pattern.quote("" + opening) + ")[\\s\\S])*?" + mark;
        return Pattern.compile(expression(words.substring(0, words.length() - CUT.length())) + rest);
    }

    private static String expression(String words) {
        StringBuilder expression = new StringBuilder();
        for (String run : words.strip().split("[\\s\\u00A0\\u202F]+")) {
            expression.append(expression.isEmpty() ? "" : GAP).append(word(run));
        }
        return expression.toString();
    }

    private static String word(String letters) {
        StringBuilder expression = new StringBuilder();
        for (char letter : letters.toCharArray()) {
            expression.append(expression.isEmpty() ? "" : MARKS).append(typed(letter));
        }
        return expression.toString();
    }

    /** A sign, in each form in which a syntax lets an author type it. */
    static String typed(char sign) {
        return switch (sign) {
            case '…' -> "(?:…|\\.\\.\\.|" + SOMETHING + ")";
            case '’', '\'' -> "['’]";
            case '“' -> "(?:“|\"`)";
            case '”' -> "(?:”|`\")";
            case '—' -> "(?:—|--)";
            default -> Pattern.quote(String.valueOf(sign));
        };
    }
}
