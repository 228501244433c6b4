package org.parcours.read.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.model.Minimum;
import org.parcours.model.Profile;
import org.parcours.model.RuleChoices;
import org.parcours.model.Settings;
import org.parcours.model.Settings.ModelAnswers;
import org.parcours.model.Settings.Paper;

/** Reads what a course chooses: thresholds and severities of the checks, model answers, paper. */
final class SettingsReader {

    private static final int MOST = 100;
    private static final Map<String, Optional<Severity>> SEVERITIES = severities();

    private final Findings findings;

    SettingsReader(Findings findings) {
        this.findings = findings;
    }

    Settings read(YamlFields course) {
        Optional<YamlFields> checks = course.part("checks");
        Settings settings = new Settings(
                checks.flatMap(fields -> fields.part("minimum"))
                        .map(this::minimum)
                        .orElse(Minimum.DEFAULT),
                checks.flatMap(fields ->
                                fields.choice("profile", ordered("draft", Profile.DRAFT, "release", Profile.RELEASE)))
                        .orElse(Profile.RELEASE),
                checks.flatMap(fields -> fields.part("severity"))
                        .map(this::severity)
                        .orElse(Map.of()),
                checks.flatMap(fields -> fields.part("rules")).map(this::rules).orElse(RuleChoices.NONE),
                course.choice(
                                "modelAnswers",
                                ordered("trainer", ModelAnswers.TRAINER, "after-attempt", ModelAnswers.AFTER_ATTEMPT))
                        .orElse(ModelAnswers.TRAINER),
                course.part("handbook").flatMap(this::paper).orElse(Paper.A4));
        checks.ifPresent(YamlFields::close);
        return settings;
    }

    private Minimum minimum(YamlFields fields) {
        Minimum standard = Minimum.DEFAULT;
        Minimum minimum = new Minimum(
                fields.number("objectives", 0, MOST).orElse(standard.objectives()),
                fields.number("examples", 0, MOST).orElse(standard.examples()),
                fields.number("pairs", 0, MOST).orElse(standard.pairs()),
                fields.number("exercises", 0, MOST).orElse(standard.exercises()),
                fields.number("questions", 0, MOST).orElse(standard.questions()));
        fields.close();
        return minimum;
    }

    private Map<String, Optional<Severity>> severity(YamlFields fields) {
        Map<String, Optional<Severity>> chosen = new TreeMap<>();
        for (YamlValue.Entry entry : fields.entries()) {
            String rule = entry.key().value();
            if (rule.matches("[a-z0-9-]+\\.[a-z0-9-]+(:[A-Za-z0-9-]+)?")) {
                fields.choice(rule, SEVERITIES).ifPresent(severity -> chosen.put(rule, severity));
            } else {
                findings.add(Finding.error("course.id", entry.key().span(), "rule", rule));
            }
        }
        return chosen;
    }

    /** Whether there is such a rule, and what can be set for it, the checks know. */
    private RuleChoices rules(YamlFields fields) {
        Map<String, Map<String, List<String>>> rules = new TreeMap<>();
        for (YamlValue.Entry rule : fields.entries()) {
            YamlFields.of(rule.value(), findings)
                    .ifPresent(choices -> rules.put(rule.key().value(), choices(choices)));
        }
        return new RuleChoices(rules);
    }

    private static Map<String, List<String>> choices(YamlFields fields) {
        Map<String, List<String>> choices = new TreeMap<>();
        for (YamlValue.Entry choice : fields.entries()) {
            String name = choice.key().value();
            choices.put(
                    name, fields.texts(name).stream().map(YamlValue.Text::value).toList());
        }
        return choices;
    }

    private Optional<Paper> paper(YamlFields fields) {
        Optional<Paper> paper = fields.choice("paper", ordered("A4", Paper.A4, "Letter", Paper.LETTER));
        fields.close();
        return paper;
    }

    private static Map<String, Optional<Severity>> severities() {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        severities.put("error", Optional.of(Severity.ERROR));
        severities.put("warning", Optional.of(Severity.WARNING));
        severities.put("info", Optional.of(Severity.INFO));
        severities.put("off", Optional.empty());
        return severities;
    }

    private static <C> Map<String, C> ordered(String first, C one, String second, C other) {
        Map<String, C> choices = new LinkedHashMap<>();
        choices.put(first, one);
        choices.put(second, other);
        return choices;
    }
}
