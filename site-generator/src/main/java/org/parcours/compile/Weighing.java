package org.parcours.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parcours.check.Rule;
import org.parcours.check.RuleOption;
import org.parcours.finding.Exemption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;
import org.parcours.model.Profile;
import org.parcours.model.RuleChoices;
import org.parcours.model.text.NearestWord;
import org.parcours.proofread.Proofreading;
import org.parcours.read.SourceReader;
import org.parcours.read.course.CourseReading;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;

/**
 * Gives findings the weight that the course wants: severities of its settings, exemptions of its authors. An error that
 * no rule of the checks has found is out of their reach: text that would be lost, an unknown mark, a leak.
 */
final class Weighing {

    /** Groups of what a course lacks until it is whole. */
    private static final List<String> NOT_YET = List.of("translation.", "syllabus.");

    private final Map<String, Optional<Severity>> severities;
    private final SortedMap<String, List<ExemptedPassage>> passages = new TreeMap<>();
    private final Set<Exemption> used = new HashSet<>();
    private final Profile profile;
    private final RuleChoices choices;
    private final SortedMap<String, Rule> rules;

    /**
     * @param checks the rules of the checks
     * @param profile how strictly they count
     */
    Weighing(CourseReading reading, CourseFolder folder, List<Rule> checks, Profile profile) {
        this.profile = profile;
        this.severities = reading.course().plan().settings().severities();
        this.choices = reading.course().plan().settings().rules();
        this.rules = checks.stream().collect(Collectors.toMap(Rule::id, rule -> rule, (a, b) -> a, TreeMap::new));
        SourceReader sources = new SourceReader(folder, new Findings());
        Map<String, List<Exemption>> byFile = reading.exemptions().stream()
                .collect(Collectors.groupingBy(exemption -> exemption.span().file()));
        byFile.forEach((path, exemptions) -> sources.read(path)
                .ifPresent(file -> passages.put(
                        path,
                        exemptions.stream()
                                .map(exemption -> ExemptedPassage.of(exemption, file))
                                .toList())));
    }

    /** The findings as they count. */
    List<Finding> weigh(Collection<Finding> findings) {
        return findings.stream().flatMap(finding -> weigh(finding).stream()).toList();
    }

    private Optional<Finding> weigh(Finding finding) {
        if (!isWeighed(finding)) {
            return Optional.of(finding);
        }
        List<Exemption> exempting = passages.getOrDefault(finding.span().file(), List.of()).stream()
                .filter(passage -> passage.covers(finding))
                .map(ExemptedPassage::exemption)
                .toList();
        used.addAll(exempting);
        return exempting.isEmpty() ? chosen(finding) : Optional.empty();
    }

    private Optional<Finding> chosen(Finding finding) {
        Optional<Severity> standard = Optional.of(inProfile(finding));
        return severities.entrySet().stream()
                .filter(choice -> finding.isOf(choice.getKey()))
                // What is said of a pattern counts for more than what is said of its rule.
                .max(Comparator.comparingInt(choice -> choice.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(standard)
                .map(finding::withSeverity);
    }

    private Severity inProfile(Finding finding) {
        boolean waits = profile == Profile.DRAFT
                && finding.severity() == Severity.ERROR
                && NOT_YET.stream().anyMatch(group -> finding.rule().startsWith(group));
        return waits ? Severity.WARNING : finding.severity();
    }

    /** Whether the course has a say in this finding. */
    boolean isWeighed(Finding finding) {
        return finding.severity() != Severity.ERROR || rules.containsKey(finding.rule());
    }

    /** Exemptions and settings that do nothing: those of unknown rules, and those that the checks did not need. */
    List<Finding> idle() {
        List<Finding> idle = new ArrayList<>();
        Messages messages = Messages.in(Locale.ENGLISH);
        List<Exemption> exemptions = passages.values().stream()
                .flatMap(List::stream)
                .map(ExemptedPassage::exemption)
                .toList();
        for (Exemption exemption : exemptions) {
            if (!messages.knows(exemption.rule())) {
                idle.add(unknown("exemption.unknown-rule", exemption.span(), exemption.rule()));
            } else if (rules.containsKey(ruleOf(exemption)) && !used.contains(exemption)) {
                idle.add(Finding.warning("exemption.unused", exemption.span(), "unused", exemption.rule()));
            }
        }
        severities.keySet().stream()
                .filter(rule -> !messages.knows(rule))
                .forEach(rule -> idle.add(unknown("course.rule-unknown", Span.file("course.yaml"), rule)));
        choices.byRule().forEach((rule, named) -> idle.addAll(idle(rule, named.keySet())));
        return idle;
    }

    private static String ruleOf(Exemption exemption) {
        return exemption.rule().split(":", 2)[0];
    }

    private List<Finding> idle(String rule, Set<String> chosen) {
        Span plan = Span.file("course.yaml");
        List<RuleOption> ofProofreading = Proofreading.options(rule);
        if (!rules.containsKey(rule) && ofProofreading.isEmpty()) {
            return List.of(unknown("course.rule-unknown", plan, rule));
        }
        List<RuleOption> known = rules.containsKey(rule) ? rules.get(rule).options() : ofProofreading;
        List<String> options = known.stream().map(RuleOption::name).toList();
        return chosen.stream()
                .filter(name -> !options.contains(name))
                .map(name -> Finding.warning(
                        "course.rule-option",
                        plan,
                        options.isEmpty() ? "none" : "unknown",
                        rule,
                        name,
                        String.join(", ", options)))
                .toList();
    }

    private Finding unknown(String problem, Span span, String rule) {
        return NearestWord.to(rule, rules.keySet())
                .map(near -> Finding.warning(problem, span, "near", rule, near))
                .orElseGet(() -> Finding.warning(problem, span, "unknown", rule));
    }
}
