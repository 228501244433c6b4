package org.parcours.maven;

import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.parcours.finding.Messages;
import org.parcours.report.RuleExplanation;
import org.parcours.report.Style;

/**
 * Explains a rule: why it is there, what it reports, what it lets pass, what to do, how to exempt from it. Without a rule it
 * lists all of them.
 *
 * <pre>{@code
 * mvn parcours:explain -Drule=phrase.complete
 * }</pre>
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** The id of the rule, as it stands in brackets behind a finding. */
    @Parameter(property = "rule")
    private String rule;

    /** The language of the messages, {@code fr} or {@code en}; the machine's language by default. */
    @Parameter(property = "parcours.messages")
    private String messages;

    @Override
    public void execute() throws MojoFailureException {
        Messages words = Messages.in(messages == null ? Locale.getDefault() : Locale.forLanguageTag(messages));
        RuleExplanation rules =
                new RuleExplanation(words, MessageUtils.isColorEnabled() ? Style.COLOURED : Style.PLAIN);
        List<String> lines = rule == null ? rules.all() : rules.of(rule).orElse(List.of());
        if (lines.isEmpty()) {
            throw new MojoFailureException(rules.near(rule)
                    .map(near -> words.words("report.no-rule-near", rule, near))
                    .orElseGet(() -> words.words("report.no-rule", rule)));
        }
        lines.forEach(getLog()::info);
    }
}
