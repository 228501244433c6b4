package org.parcours.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.finding.Exemption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.source.Span;

/** Recognises, among comments, those that exempt an element from a rule: {@code exempt: group.rule because reason},
 * or {@code group.rule:P01} for one pattern of a rule. */
final class ExemptionComments {

    /** Stands for the line of an element that is not there. */
    static final int NOTHING = 0;

    private static final String RULE = "markup.exemption";
    private static final Pattern MEANT = Pattern.compile("(?is)exempt\\b.*");
    private static final Pattern EXEMPTION =
            Pattern.compile("(?is)exempt\\s*:\\s*([a-z0-9-]+\\.[a-z0-9-]+(?::[a-z0-9-]+)?)(?:\\s+because\\b\\s*(.*))?");

    private final String file;
    private final Findings findings;

    ExemptionComments(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The exemption that a comment declares, if it does; one that is written wrongly is a finding. */
    Optional<Exemption> read(Comment comment, int element) {
        String words = comment.words().strip().replaceAll("\\s+", " ");
        if (!MEANT.matcher(words).matches()) {
            return Optional.empty();
        }
        Span span = new Span(file, comment.line(), comment.column(), comment.endLine(), comment.endColumn());
        Matcher exemption = EXEMPTION.matcher(words);
        if (!exemption.matches()) {
            return refuse(span, "malformed", words);
        }
        String rule = exemption.group(1);
        String reason = Optional.ofNullable(exemption.group(2)).orElse("").strip();
        if (reason.isEmpty()) {
            return refuse(span, "no-reason", rule);
        }
        return element == NOTHING
                ? refuse(span, "nothing-follows", rule)
                : Optional.of(new Exemption(span, rule, reason, element));
    }

    private Optional<Exemption> refuse(Span span, String problem, String word) {
        findings.add(Finding.error(RULE, span, problem, word));
        return Optional.empty();
    }
}
