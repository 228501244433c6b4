package org.parcours.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.finding.RulePage;
import org.parcours.finding.Severity;
import org.parcours.template.Theme;

/**
 * Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts show in a review.
 *
 * @param version of the tool
 * @param rules the rules that reported something, by id
 * @param results the findings
 */
public record SarifReport(String version, List<Rule> rules, List<Result> results) {

    /**
     * A rule.
     *
     * @param title it in a few words
     * @param help its page, in Markdown
     */
    public record Rule(String id, String title, String help) {}

    /**
     * A finding.
     *
     * @param level error, warning or note
     * @param uri of the file, relative to the repository
     * @param column first column, 0 when only the line is known
     */
    public record Result(
            String rule, String level, String message, String uri, int line, int column, int endLine, int endColumn) {}

    /**
     * @param prefix path of the course folder from the repository's root, empty or ending with {@code /}
     */
    public static SarifReport of(List<Finding> findings, Messages messages, String prefix, String version) {
        List<Rule> rules = findings.stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .map(id -> new Rule(id, messages.title(id), help(id, messages)))
                .toList();
        List<Result> results = findings.stream()
                .map(finding -> result(finding, messages, prefix))
                .toList();
        return new SarifReport(version, rules, results);
    }

    private static String help(String rule, Messages messages) {
        return RulePage.of(rule, messages.locale()).map(RulePage::text).orElse("");
    }

    private static Result result(Finding finding, Messages messages, String prefix) {
        return new Result(
                finding.rule(),
                finding.severity() == Severity.INFO
                        ? "note"
                        : finding.severity().name().toLowerCase(Locale.ROOT),
                messages.problem(finding) + " " + messages.fix(finding),
                uri(prefix + finding.span().file()),
                finding.span().line(),
                finding.span().column(),
                finding.span().endLine(),
                finding.span().endColumn());
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The report as text. */
    public String text(Theme theme) {
        return theme.render("reports/findings.sarif.ftl", this);
    }
}
