package org.parcours.maven;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.parcours.finding.Messages;
import org.parcours.read.course.CourseReader;
import org.parcours.report.RuleExplanation;
import org.parcours.report.Style;
import org.parcours.source.CourseFolder;

/**
 * Explains a rule: why it is there, what it reports, what it lets pass, what to do, how to exempt from it. Without a rule it
 * lists all of them. It needs no course; where there is none, it speaks the machine's language.
 *
 * <pre>{@code
 * mvn parcours:explain -Drule=phrase.complete
 * }</pre>
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends CourseFolderMojo {

    /** The id of the rule, as it stands in brackets behind a finding. */
    @Parameter(property = "rule")
    private String rule;

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Messages words = Messages.in(messages().or(this::languageOfCourse).orElseGet(Locale::getDefault));
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

    /** As findings have it; a rule can also be looked up where there is no course. */
    private Optional<Locale> languageOfCourse() {
        try {
            return CourseReader.languageOf(CourseFolder.at(courseFolder()))
                    .map(language -> Locale.forLanguageTag(language.tag()));
        } catch (IOException noCourse) {
            return Optional.empty();
        }
    }
}
