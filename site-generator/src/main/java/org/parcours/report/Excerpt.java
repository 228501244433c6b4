package org.parcours.report;

import java.util.ArrayList;
import java.util.List;
import org.parcours.source.Span;

/**
 * A line of a lesson with carets under the passage that is meant:
 *
 * <pre>
 * 12 | Chers clients, nous allons traiter votre demande.
 *    |                ^^^^
 * </pre>
 */
final class Excerpt {

    /** How much of a long line is shown: what fits beside a log's own words on a terminal of a hundred columns. */
    private static final int WIDTH = 84;

    private static final String CUT = "…";

    private final String line;
    private final Span span;

    Excerpt(String line, Span span) {
        this.line = printable(line);
        this.span = span;
    }

    /** A tab is as wide as a space here, and what would steer a terminal is a space too. */
    private static String printable(String line) {
        return line.replaceAll("\\p{Cntrl}", " ");
    }

    /** The line with its number, and the carets if the column is known. */
    List<String> lines() {
        String number = String.valueOf(span.line());
        String blank = " ".repeat(number.length());
        List<String> lines = new ArrayList<>();
        int from = from();
        String shown = shown(from);
        lines.add(number + " | " + shown);
        if (span.hasColumn()) {
            lines.add(blank + " | " + carets(from, shown));
        }
        return lines;
    }

    /** Where the shown part begins: at the start, or shortly before a passage that would be out of sight. */
    private int from() {
        int start = span.hasColumn() ? Math.min(span.column() - 1, line.length()) : 0;
        return line.length() <= WIDTH || start < WIDTH / 2 ? 0 : wholeCharacter(start - WIDTH / 3);
    }

    private int wholeCharacter(int index) {
        boolean half = index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index));
        return half ? index - 1 : index;
    }

    private String shown(int from) {
        int to = wholeCharacter(Math.min(line.length(), from + WIDTH));
        return (from > 0 ? CUT : "") + line.substring(from, to) + (to < line.length() ? CUT : "");
    }

    private String carets(int from, String shown) {
        int start = span.column() - 1 - from + (from > 0 ? CUT.length() : 0);
        int end = span.endLine() == span.line() ? start + span.endColumn() - span.column() : shown.length();
        String before = shown.substring(0, Math.min(start, shown.length()));
        String passage = shown.substring(before.length(), Math.max(before.length(), Math.min(end, shown.length())));
        return widthOf(before, " ", "\u3000") + (passage.isEmpty() ? "^" : widthOf(passage, "^", "^^"));
    }

    /** As many signs as characters: terminals give a Chinese character the room of two letters, and an accent none. */
    private static String widthOf(String text, String narrow, String wide) {
        StringBuilder signs = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.getType(character) != Character.NON_SPACING_MARK) {
                signs.append(Character.isIdeographic(character) ? wide : narrow);
            }
        });
        return signs.toString();
    }
}
