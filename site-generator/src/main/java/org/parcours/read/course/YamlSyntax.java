package org.parcours.read.course;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in an author's words why a course file is not YAML: most often a tab, a colon in a text, or a quotation mark. */
final class YamlSyntax {

    private static final Pattern TAB_INDENT = Pattern.compile("^ *\\t[ \\t]*(?=[^\\s#])");
    private static final Pattern SECOND_COLON = Pattern.compile("^[\\s-]*[^\\s:]+\\s*:\\s.*:(\\s|$)");

    private static final Pattern MARK_BEFORE = Pattern.compile("[\\s-]*(?:[^:\"']+:\\s+)?[\"'\\[{].*[\"'\\]}]\\s*");
    private static final Pattern TIGHT_COLON = Pattern.compile("[\\s-]*[\\w-]+:[^\\s:/].*");

    private final SourceFile file;
    private final List<String> lines;
    private final Findings findings;

    YamlSyntax(SourceFile file, Findings findings) {
        this.file = file;
        this.lines = file.lines();
        this.findings = findings;
    }

    /** Whether lines are indented by tabs, which YAML forbids; each such line is reported. */
    boolean hasTabs() {
        boolean found = false;
        for (int n = 1; n <= lines.size(); n++) {
            Matcher tab = TAB_INDENT.matcher(lines.get(n - 1));
            if (tab.find()) {
                Span place = new Span(file.path(), n, lines.get(n - 1).indexOf('\t') + 1, n, tab.end() + 1);
                findings.add(Finding.error(
                        "course.syntax", place, "tab", lines.get(n - 1).strip()));
                found = true;
            }
        }
        return found;
    }

    void report(MarkedYamlEngineException notYaml) {
        Span end = place(notYaml.getProblemMark());
        Span begin = notYaml.getContextMark().isPresent() ? place(notYaml.getContextMark()) : end;
        String problem = problem(notYaml, line(end));
        switch (problem) {
            case "reference", "tag" -> report(problem, begin, line(begin).substring(begin.column() - 1));
            case "quote", "bracket" -> report(problem, begin, line(begin));
            case "indent" -> reportIndent(end);
            default -> report(problem, end, line(end));
        }
    }

    /** What does not fit may follow a closing mark, or a line whose colon lacks its space; else it is indented wrongly. */
    private void reportIndent(Span place) {
        String line = line(place);
        Span above = Span.line(file.path(), Math.max(1, place.line() - 1));
        if (MARK_BEFORE.matcher(line.substring(0, place.column() - 1)).matches()) {
            report("rest", place, line);
        } else if (TIGHT_COLON.matcher(line(above)).matches()) {
            report("tight-colon", above, line(above));
        } else {
            report("indent", place, line);
        }
    }

    private Span place(Optional<Mark> mark) {
        return mark.map(new YamlSpans(file)::of).orElse(Span.file(file.path()));
    }

    private void report(String problem, Span place, String words) {
        findings.add(Finding.error("course.syntax", place, problem, words.strip()));
    }

    private static String problem(MarkedYamlEngineException notYaml, String line) {
        String said = notYaml.getContext() + " " + notYaml.getProblem();
        if (said.contains("mapping values are not allowed")) {
            return SECOND_COLON.matcher(line).find() ? "colon" : "indent";
        }
        if (said.contains("quoted scalar")) {
            return "quote";
        }
        if (said.contains("anchor") || said.contains("alias")) {
            return "reference";
        }
        if (said.contains("tag")) {
            return "tag";
        }
        if (said.contains("cannot start any token") || said.contains("sequence entries are not allowed")) {
            return "sign";
        }
        if (said.contains("flow")) {
            return "bracket";
        }
        return said.contains("could not find expected ':'") ? "no-colon" : "indent";
    }

    private String line(Span place) {
        return place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
    }
}
