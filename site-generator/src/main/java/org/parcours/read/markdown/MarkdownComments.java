package org.parcours.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parcours.read.Comment;
import org.parcours.read.CommentSyntax;

/** Comments of Markdown: {@code <!-- … -->} on lines of their own, or with an exemption at the end of a table row. */
final class MarkdownComments implements CommentSyntax {

    static final String OPENING = "<!--";
    private static final String CLOSING = "-->";
    private static final Pattern EXEMPTION = Pattern.compile("\\s*exempt\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_ROW = Pattern.compile("\\s*\\|?\\s*");

    @Override
    public List<Comment> comments(List<String> lines, int first) {
        List<Comment> comments = new ArrayList<>();
        CodeLines code = new CodeLines(lines);
        int number = first;
        while (number <= lines.size()) {
            number = code.holds(number) ? number + 1 : scan(lines, number, comments);
        }
        return comments;
    }

    @Override
    public boolean preparesNext(String line) {
        return false;
    }

    /** Looks for a comment that begins on this line; gives the next line to look at. */
    private static int scan(List<String> lines, int number, List<Comment> comments) {
        String line = lines.get(number - 1);
        if (line.stripLeading().startsWith(OPENING)) {
            return scanWhole(lines, number, line.indexOf(OPENING), comments);
        }
        scanRow(line, number, comments);
        return number + 1;
    }

    /** An exemption at the end of a row; other comments inside a line are not taken out. */
    private static void scanRow(String line, int number, List<Comment> comments) {
        int start = line.lastIndexOf(OPENING);
        int close = line.indexOf(CLOSING, Math.max(start, 0));
        int bar = line.indexOf('|');
        if (close < 0 || bar < 0 || bar > start) {
            return;
        }
        String words = line.substring(start + OPENING.length(), close);
        int end = close + CLOSING.length();
        String after = line.substring(end);
        if (EXEMPTION.matcher(words).matches() && END_OF_ROW.matcher(after).matches()) {
            comments.add(new Comment(number, start + 1, number, end + 1, words, line.substring(0, start), after));
        }
    }

    /** A comment on lines of its own, and those that follow on its last line. */
    private static int scanWhole(List<String> lines, int number, int start, List<Comment> comments) {
        int line = number;
        int from = start;
        while (from >= 0) {
            Optional<Comment> comment = comment(lines, line, from);
            if (comment.isEmpty()) {
                return lines.size() + 1;
            }
            line = comment.get().endLine();
            String last = lines.get(line - 1);
            from = afterSpaces(last, comment.get().endColumn() - 1);
            boolean another = last.startsWith(OPENING, from);
            comments.add(another ? comment.get() : comment.get().followedBy(last.substring(from)));
            from = another ? from : -1;
        }
        return line + 1;
    }

    private static Optional<Comment> comment(List<String> lines, int number, int start) {
        StringBuilder words = new StringBuilder();
        int from = start + OPENING.length();
        for (int last = number; last <= lines.size(); last++) {
            String line = lines.get(last - 1);
            int end = line.indexOf(CLOSING, from);
            if (end >= 0) {
                words.append(line, from, end);
                int endColumn = end + CLOSING.length() + 1;
                return Optional.of(new Comment(number, start + 1, last, endColumn, words.toString(), "", ""));
            }
            words.append(line, from, line.length()).append('\n');
            from = 0;
        }
        return Optional.empty();
    }

    private static int afterSpaces(String line, int start) {
        int at = start;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
