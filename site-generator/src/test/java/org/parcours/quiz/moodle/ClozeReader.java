package org.parcours.quiz.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.quiz.Imported.Answer;

/**
 * Finds the gaps of a cloze text by Moodle's rules: an alternative ends at {@code ~}, {@code #} or a brace that neither
 * a backslash nor an ampersand precedes, and is then decoded once as HTML. The kind of gap goes into {@code right}.
 */
public final class ClozeReader {

    private static final String ANSWER =
            "(=|%(-?[0-9]+(?:[.,][0-9]*)?)%)?(.+?(?<!\\\\|&|&amp;)(?=[~#}]|$))" + "(#(.*?(?<!\\\\)(?=[~}]|$)))?";
    private static final Pattern GAP = Pattern.compile(
            "\\{([0-9]*):(SHORTANSWER|MULTICHOICE_S|MULTICHOICE|NUMERICAL|SA|MW|MC):(" + ANSWER + "(~" + ANSWER
                    + ")*)}",
            Pattern.DOTALL);
    private static final Pattern ALTERNATIVE = Pattern.compile("~?" + ANSWER, Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("&#([0-9]+);|&(amp|lt|gt|quot);");

    private ClozeReader() {}

    static List<Answer> answers(String text) {
        List<Answer> answers = new ArrayList<>();
        Matcher gaps = GAP.matcher(text);
        while (gaps.find()) {
            Matcher alternatives = ALTERNATIVE.matcher(gaps.group(3));
            while (alternatives.find()) {
                String answer =
                        decode(alternatives.group(3)).replace("\\}", "}").replace("\\#", "#");
                double weight = "=".equals(alternatives.group(1)) ? 100 : 0;
                answers.add(new Answer(answer, gaps.group(2) + " " + gaps.group(1), weight, ""));
            }
        }
        return answers;
    }

    /** What a reader sees around the gaps. */
    static String around(String text) {
        return GAP.matcher(text).replaceAll("_");
    }

    public static String decode(String html) {
        return REFERENCE.matcher(html).replaceAll(reference -> Matcher.quoteReplacement(character(reference.group())));
    }

    private static String character(String reference) {
        return switch (reference) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            default -> Character.toString(Integer.parseInt(reference.substring(2, reference.length() - 1)));
        };
    }
}
