package org.parcours.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;

/**
 * Findings as an author reads them in a terminal: where, what is wrong, what to do, and the rule's id last. The place
 * comes first on its line, so that terminals and editors make a link of it.
 */
public final class ConsoleReport {

    private final Messages messages;
    private final String prefix;

    /**
     * @param prefix what stands before a finding's file so that it can be opened from where the build runs, such as {@code
     *     src/main/course/}
     */
    public ConsoleReport(Messages messages, String prefix) {
        this.messages = messages;
        this.prefix = prefix;
    }

    /** The lines for one finding. */
    public List<String> lines(Finding finding) {
        return List.of(
                prefix + finding.span() + "  " + severity(finding.severity()) + "  [" + finding.rule() + "]",
                "    " + messages.problem(finding),
                "    → " + messages.fix(finding));
    }

    /** The closing line, which counts what was found. */
    public String closing(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream().filter(f -> f.severity() == severity).count();
            if (count > 0) {
                counts.add(counted(count, severity));
            }
        }
        long files = findings.stream().map(f -> f.span().file()).distinct().count();
        if (files == 0) {
            return messages.words("report.nothing");
        }
        return messages.words(
                files == 1 ? "report.in-one-file" : "report.in-files",
                String.join(", ", counts),
                String.valueOf(files));
    }

    private String counted(long count, Severity severity) {
        String number = count == 1 ? "one" : "many";
        return messages.words("report." + severity.name().toLowerCase(Locale.ROOT) + "." + number, "" + count);
    }

    private String severity(Severity severity) {
        return messages.words("report." + severity.name().toLowerCase(Locale.ROOT));
    }
}
