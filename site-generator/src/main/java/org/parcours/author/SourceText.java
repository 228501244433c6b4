package org.parcours.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text of a file, every character of it, by its lines. */
final class SourceText {

    private static final String BOM = "\uFEFF";

    private final String text;
    private final List<String> lines;
    private final int[] starts;

    SourceText(String text) {
        this.text = text;
        this.lines = List.of(text.split("(?<=\n)", -1));
        this.starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length();
        }
    }

    String text() {
        return text;
    }

    int lines() {
        return lines.size();
    }

    /** A line without its end. */
    String line(int number) {
        return lines.get(number - 1).replaceFirst("\\R$", "");
    }

    /** Characters that no editor shows, at the start of a line. */
    int hidden(int line) {
        return lines.get(line - 1).startsWith(BOM) ? BOM.length() : 0;
    }

    /** The index of the first character of a line; beyond the last line, that of the end. */
    int start(int line) {
        return starts[Math.min(line, lines.size() + 1) - 1];
    }

    /** The line of a character. */
    int lineOf(int index) {
        int line = 1;
        while (line < lines.size() && starts[line] <= index) {
            line++;
        }
        return line;
    }

    /** An edit of these characters, which stand in one line. */
    Edit edit(int from, int to, String other) {
        int line = lineOf(from);
        int first = starts[line - 1] - 1;
        return new Edit(line, from - first, to - first, other);
    }

    /** The whole text with these edits, none of which overlaps another. */
    String with(List<Fix> fixes) {
        List<String> changed = new ArrayList<>(lines);
        fixes.stream()
                .flatMap(fix -> fix.edits().stream())
                .sorted(Comparator.comparingInt(Edit::line)
                        .thenComparingInt(Edit::from)
                        .reversed())
                .forEach(edit -> apply(edit, changed));
        return String.join("", changed);
    }

    private static void apply(Edit edit, List<String> lines) {
        while (lines.size() < edit.line()) {
            lines.add("");
        }
        String line = lines.get(edit.line() - 1);
        String other = line.endsWith("\r\n") ? edit.text().replace("\n", "\r\n") : edit.text();
        lines.set(edit.line() - 1, line.substring(0, edit.from() - 1) + other + line.substring(edit.to() - 1));
    }
}
