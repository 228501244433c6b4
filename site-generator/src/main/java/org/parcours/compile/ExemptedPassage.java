package org.parcours.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.finding.Exemption;
import org.parcours.finding.Finding;
import org.parcours.source.SourceFile;

/**
 * The lines that an exemption is about: those of the innermost element that begins on its line; in a header, the lesson. A heading stands for its
 * section, up to the next heading of its level or above; a table row for its line; a list item for itself and what is
 * indented under it; anything else for its lines up to the next empty one.
 */
final class ExemptedPassage {

    private static final Pattern HEADING = Pattern.compile("(#{1,6}|={1,6})\\s.*");
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+.]+|\\d+[.)])\\s.*");

    private final Exemption exemption;
    private final int start;
    private final int end;

    private ExemptedPassage(Exemption exemption, int start, int end) {
        this.exemption = exemption;
        this.start = start;
        this.end = end;
    }

    static ExemptedPassage of(Exemption exemption, SourceFile file) {
        int start = isInHeader(exemption, file.lines()) ? 1 : exemption.line();
        return new ExemptedPassage(exemption, start, end(file.lines(), exemption.line()));
    }

    Exemption exemption() {
        return exemption;
    }

    /** Whether a finding is of this rule and begins here. */
    boolean covers(Finding finding) {
        return finding.isOf(exemption.rule())
                && finding.span().file().equals(exemption.span().file())
                && finding.span().line() >= start
                && finding.span().line() < end;
    }

    /** A header stands for its lesson as a whole, which is reported on the first line of the file. */
    private static boolean isInHeader(Exemption exemption, List<String> lines) {
        List<String> before = lines.subList(0, exemption.span().line() - 1);
        return before.stream().filter(line -> line.strip().equals("---")).count() == 1
                || !before.isEmpty()
                        && before.get(0).startsWith("= ")
                        && before.stream().noneMatch(String::isBlank);
    }

    /** The first line, from 1, that no longer belongs to what begins at this one. */
    private static int end(List<String> lines, int start) {
        String first = line(lines, start);
        Matcher heading = HEADING.matcher(first);
        Matcher item = ITEM.matcher(first);
        int end = start + 1;
        while (end <= lines.size() && belongs(line(lines, end), first, heading, item)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(String line, String first, Matcher heading, Matcher item) {
        if (heading.matches()) {
            Matcher next = HEADING.matcher(line);
            return !next.matches() || next.group(1).length() > heading.group(1).length();
        }
        if (first.strip().startsWith("|")) {
            return false;
        }
        if (!item.matches()) {
            return !line.isBlank();
        }
        return line.isBlank() || indent(line) > item.group(1).length();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String line(List<String> lines, int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }
}
