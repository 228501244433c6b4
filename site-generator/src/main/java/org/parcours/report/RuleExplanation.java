package org.parcours.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.finding.Messages;
import org.parcours.finding.RulePage;
import org.parcours.model.text.NearestWord;

/** A rule, or the list of them, as an author reads it in a terminal. */
public final class RuleExplanation {

    private final Messages messages;
    private final Style style;

    public RuleExplanation(Messages messages, Style style) {
        this.messages = messages;
        this.style = style;
    }

    /** Why a rule is there, what it reports, what it lets pass, what to do; nothing when there is no such rule. */
    public Optional<List<String>> of(String rule) {
        return RulePage.of(rule, messages.locale()).map(this::lines);
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
        lines.addAll(PageLines.of(page.text().lines().skip(1).toList(), style));
        lines.add("");
        lines.addAll(PageLines.of(List.of(messages.words("report.exempt", page.rule())), style));
        return lines;
    }
}
