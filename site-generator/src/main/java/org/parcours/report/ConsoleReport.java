package org.parcours.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;

/**
 * Findings as an author reads them in a terminal, file by file: where, what is wrong, the line it is about, and what to do.
 * The place comes first on its line, so that terminals and editors make a link of it.
 */
public final class ConsoleReport {

    private static final int WORST = 3;

    private final Messages messages;
    private final String prefix;
    private final SourceLines sources;
    private final Style style;

    /**
     * @param prefix what stands before a finding's file so that it can be opened from where the build runs, such as {@code
     *     src/main/course/}
     */
    public ConsoleReport(Messages messages, String prefix, SourceLines sources, Style style) {
        this.messages = messages;
        this.prefix = prefix;
        this.sources = sources;
        this.style = style;
    }

    /** The line above the findings of a file. */
    public String heading(String file, List<Finding> findings) {
        return style.heading(file) + "  " + counts(findings);
    }

    /** The lines for one finding. */
    public List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        String severity = style.severity(finding.severity(), severity(finding.severity()));
        lines.add(style.place(prefix + finding.span()) + "  " + severity + "  [" + finding.rule() + "]");
        lines.add("    " + messages.problem(finding));
        sources.line(finding.span().file(), finding.span().line())
                .filter(line -> !line.isBlank())
                .ifPresent(
                        line -> new Excerpt(line, finding.span()).lines().forEach(shown -> lines.add("    " + shown)));
        lines.add("    " + style.wayOut("→") + " " + messages.fix(finding));
        return lines;
    }

    /** The closing lines: how much was found, where most of it is, and how to read more on the gravest. */
    public List<String> closing(List<Finding> findings) {
        Map<String, List<Finding>> files = byFile(findings);
        if (files.isEmpty()) {
            return List.of(messages.words("report.nothing"));
        }
        List<String> lines = new ArrayList<>();
        String where = files.size() == 1 ? "report.in-one-file" : "report.in-files";
        lines.add(messages.words(where, counts(findings), String.valueOf(files.size())));
        if (files.size() > WORST) {
            lines.add(messages.words("report.worst", worst(files.values())));
        }
        Finding gravest = Collections.min(findings, Comparator.comparing(Finding::severity));
        if (gravest.severity() != Severity.INFO) { // notes ask for nothing, and are not even shown unless asked for
            lines.add(messages.words("report.explain", gravest.rule()));
        }
        return lines;
    }

    /** Findings by file, in the order of their names. */
    public static Map<String, List<Finding>> byFile(Collection<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().file(), TreeMap::new, Collectors.toList()));
    }

    private String worst(Collection<List<Finding>> files) {
        return files.stream()
                .sorted(Comparator.<List<Finding>>comparingLong(file -> -count(file, Severity.ERROR))
                        .thenComparingLong(file -> -count(file, Severity.WARNING))
                        .thenComparingInt(file -> -file.size())
                        .thenComparing(file -> file.get(0).span().file()))
                .limit(WORST)
                .map(file -> file.get(0).span().file() + " (" + counts(file) + ")")
                .collect(Collectors.joining("; "));
    }

    private String counts(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = count(findings, severity);
            if (count > 0) {
                counts.add(counted(count, severity));
            }
        }
        return String.join(", ", counts);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private String counted(long count, Severity severity) {
        String number = count == 1 ? "one" : "many";
        return messages.words("report." + severity.name().toLowerCase(Locale.ROOT) + "." + number, "" + count);
    }

    private String severity(Severity severity) {
        return messages.words("report." + severity.name().toLowerCase(Locale.ROOT));
    }
}
