package org.parcours.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;
import org.parcours.template.Theme;

/**
 * Findings in the XML form of JUnit's reports, which every CI server shows: a suite for each file of the course, in it a
 * case for each finding. An error is a failed case; a warning or a note is a passed one that says its words as output. A
 * file without findings is one passed case.
 */
public record JunitReport(List<Suite> suites) {

    /** A file of the course. */
    public record Suite(String file, List<Case> cases) {

        /** How many of its cases failed. */
        public long failures() {
            return cases.stream().filter(Case::failed).count();
        }
    }

    /**
     * A finding.
     *
     * @param name what it is about and where, or the file's name when there is none
     * @param text place, problem and way out, empty when there is none
     */
    public record Case(String name, String rule, boolean failed, String message, String text) {}

    /**
     * @param files every file that was checked, whether something was found in it or not
     * @param prefix path of the course folder from the repository's root, empty or ending with {@code /}
     */
    public static JunitReport of(Collection<String> files, List<Finding> findings, Messages messages, String prefix) {
        Map<String, List<Finding>> byFile = new TreeMap<>(ConsoleReport.byFile(findings));
        files.forEach(file -> byFile.putIfAbsent(file, List.of()));
        List<Suite> suites = new ArrayList<>();
        byFile.forEach((file, own) -> suites.add(new Suite(prefix + file, cases(file, own, messages, prefix))));
        return new JunitReport(suites);
    }

    private static List<Case> cases(String file, List<Finding> findings, Messages messages, String prefix) {
        if (findings.isEmpty()) {
            return List.of(new Case(file, "", false, "", ""));
        }
        return findings.stream()
                .map(finding -> finding(finding, messages, prefix))
                .toList();
    }

    private static Case finding(Finding finding, Messages messages, String prefix) {
        String place = prefix + finding.span();
        String problem = messages.problem(finding);
        return new Case(
                finding.rule() + " " + finding.span().line(),
                finding.rule(),
                finding.severity() == Severity.ERROR,
                problem,
                place + "\n" + problem + "\n" + messages.fix(finding));
    }

    /** The report as text. */
    public String text(Theme theme) {
        return theme.render("reports/findings.xml.ftlx", this);
    }
}
