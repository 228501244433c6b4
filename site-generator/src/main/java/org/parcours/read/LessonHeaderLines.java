package org.parcours.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/**
 * The header of a lesson: lines {@code key: rest of the line} between two {@code ---} lines at its top. It is read by
 * lines and not as YAML, so that {@code title: Récapituler : faire} means what it says.
 *
 * @param lines its lines
 * @param comments comments between them
 * @param bodyLine the first line after it, from 1
 */
record LessonHeaderLines(List<HeaderLine> lines, List<Comment> comments, int bodyLine) {

    private static final String RULE = "header.line";
    private static final Pattern FENCE = Pattern.compile("---\\s*");
    private static final Pattern KEY_AND_VALUE = Pattern.compile("(?U)\\s*(\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)\\s*:(.*)");
    private static final Pattern COMMENT = Pattern.compile("(?U)\\s*(?:<!--(.*?)-->|//(.*))\\s*");
    private static final Pattern OUTER_SPACE = Pattern.compile("(?U)^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    LessonHeaderLines {
        lines = List.copyOf(lines);
        comments = List.copyOf(comments);
    }

    static LessonHeaderLines read(SourceFile file, Findings findings) {
        List<String> all = file.lines();
        int open = firstWords(all);
        if (open >= all.size() || !FENCE.matcher(all.get(open)).matches()) {
            return new LessonHeaderLines(List.of(), List.of(), 1);
        }
        int close = open + 1;
        while (close < all.size() && !FENCE.matcher(all.get(close)).matches()) {
            close++;
        }
        if (close == all.size()) {
            findings.add(Finding.error(RULE, Span.line(file.path(), open + 1), "not-closed"));
            return new LessonHeaderLines(List.of(), List.of(), 1);
        }
        List<HeaderLine> lines = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        for (int line = open + 1; line < close; line++) {
            read(file.path(), all.get(line), line + 1, lines, comments, findings);
        }
        return new LessonHeaderLines(lines, comments, close + 2);
    }

    private static int firstWords(List<String> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        return first;
    }

    private static void read(
            String file, String text, int number, List<HeaderLine> lines, List<Comment> comments, Findings findings) {
        String words = OUTER_SPACE.matcher(text).replaceAll("");
        int column = text.indexOf(words) + 1;
        Span span = new Span(file, number, column, number, column + words.length());
        Matcher comment = COMMENT.matcher(text);
        Matcher entry = KEY_AND_VALUE.matcher(text);
        if (comment.matches()) {
            comments.add(new Comment(
                    number,
                    column,
                    number,
                    span.endColumn(),
                    comment.group(1) == null ? comment.group(2) : comment.group(1),
                    "",
                    ""));
        } else if (entry.matches()) {
            lines.add(new HeaderLine(span, entry.group(1), value(entry.group(2))));
        } else if (!words.isEmpty()) {
            findings.add(Finding.error(RULE, span, "no-key", words));
        }
    }

    private static String value(String written) {
        String value = OUTER_SPACE.matcher(written).replaceAll("");
        return isQuoted(value) ? value.substring(1, value.length() - 1) : value;
    }

    /** {@code "Oui"} and {@code 'C'est'} are quoted; {@code "Oui" ou "non"} is two quoted words. */
    private static boolean isQuoted(String value) {
        if (value.length() < 2 || value.charAt(0) != value.charAt(value.length() - 1)) {
            return false;
        }
        boolean oneWhole = value.indexOf('"', 1) == value.length() - 1;
        return value.startsWith("'") || value.startsWith("\"") && oneWhole;
    }
}
