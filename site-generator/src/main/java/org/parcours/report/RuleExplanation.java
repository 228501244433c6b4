package org.parcours.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.finding.Messages;
import org.parcours.finding.RulePage;
import org.parcours.model.text.NearestWord;

/** A rule, or the list of them, as an author reads it in a terminal. */
public final class RuleExplanation {

    private static final int LINE = 100;

    private final Messages messages;
    private final Style style;

    public RuleExplanation(Messages messages, Style style) {
        this.messages = messages;
        this.style = style;
    }

    /** Why a rule is there, what it reports, what it lets pass, what to do; nothing when there is no such rule. */
    public Optional<List<String>> of(String rule) {
        return RulePage.of(rule).map(this::lines);
    }

    /** The rule that somebody may have meant who typed another. */
    public Optional<String> near(String typed) {
        return NearestWord.to(typed, RulePage.ids());
    }

    /** Every rule with a few words on it. */
    public List<String> all() {
        return RulePage.ids().stream()
                .map(rule -> style.heading(rule) + "  " + messages.title(rule))
                .toList();
    }

    private List<String> lines(RulePage page) {
        List<String> lines = new ArrayList<>();
        lines.add(style.heading(page.rule()) + "  " + messages.title(page.rule()));
        boolean example = false;
        for (String line : page.text().lines().skip(1).toList()) {
            if (line.startsWith("```")) {
                example = !example;
            } else if (example) {
                lines.add("    " + line);
            } else {
                lines.addAll(wrapped(line));
            }
        }
        lines.add("");
        lines.addAll(wrapped(messages.words("report.exempt", page.rule())));
        return lines;
    }

    private List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.replace("**", "").split(" ")) {
            if (line.length() > 0 && line.length() + word.length() >= LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
