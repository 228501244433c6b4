package org.parcours.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.check.Passage;
import org.parcours.check.Passages;
import org.parcours.check.RuleOption;
import org.parcours.check.WordList;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;

/** What a proofreader makes of a lesson: each slip becomes a finding of one of four rules, at the author's line. */
public final class Proofreading {

    private static final Map<Slip.Kind, Severity> SEVERITIES = Map.of(
            Slip.Kind.SPELLING, Severity.WARNING,
            Slip.Kind.GRAMMAR, Severity.WARNING,
            Slip.Kind.TYPOGRAPHY, Severity.WARNING,
            Slip.Kind.STYLE, Severity.INFO);

    /** Rules of the proofreader that a course does without, by our rule. */
    private static final Map<String, WordList> OFF = Stream.of(Slip.Kind.values())
            .map(Proofreading::rule)
            .collect(Collectors.toUnmodifiableMap(rule -> rule, rule -> new WordList(rule, "off")));

    private static final int AROUND = 60;
    private static final int MOST_SUGGESTIONS = 3;
    private static final String SENTENCE_ENDS = ".!?\n";

    private Proofreading() {}

    /** What a course may choose about a rule; nothing for a rule that is none of these. */
    public static List<RuleOption> options(String rule) {
        return OFF.containsKey(rule) ? List.of(OFF.get(rule)) : List.of();
    }

    private static String rule(Slip.Kind kind) {
        return "proofread." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** What seems wrong in a lesson. */
    public static List<Mistake> of(Lesson lesson, Proofreader proofreader) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Passage passage : Passages.of(lesson)) {
            if (proofreader.reads(passage.language())) {
                proofreader.read(passage.text(), passage.language()).stream()
                        .filter(slip -> isTold(slip, passage.text()))
                        .forEach(slip -> mistakes.add(mistake(slip, passage)));
            }
        }
        return mistakes;
    }

    /** Nobody can tell the grammar of a sentence from which a gap, code or a quotation was taken out. */
    private static boolean isTold(Slip slip, String text) {
        int start = slip.start();
        int end = slip.end();
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean whole = text.substring(start, end).indexOf(Passage.OBJECT) < 0;
        return whole || slip.kind() == Slip.Kind.SPELLING;
    }

    private static Mistake mistake(Slip slip, Passage passage) {
        String text = passage.text();
        int from = Math.max(0, slip.start() - AROUND);
        int to = Math.min(text.length(), slip.end() + AROUND);
        return new Mistake(
                passage.at(slip.start(), slip.end()),
                slip.kind(),
                slip.rule(),
                text.substring(from, to),
                slip.start() - from,
                text.substring(slip.start(), slip.end()),
                slip.message(),
                slip.suggestions().stream().limit(MOST_SUGGESTIONS).toList());
    }

    /** Reports what the course neither accepts nor does without. */
    public static void report(List<Mistake> mistakes, CourseDictionary dictionary, CoursePlan plan, Findings findings) {
        Set<String> off =
                OFF.values().stream().flatMap(list -> list.in(plan).stream()).collect(Collectors.toSet());
        mistakes.stream()
                .filter(mistake -> !off.contains(mistake.rule()) && !dictionary.accepts(mistake))
                .forEach(mistake -> findings.add(finding(mistake)));
    }

    private static Finding finding(Mistake mistake) {
        String problem = mistake.suggestions().isEmpty() ? "no-suggestion" : "suggestion";
        return Finding.of(
                rule(mistake.kind()),
                SEVERITIES.get(mistake.kind()),
                mistake.span(),
                problem,
                mistake.words().strip(),
                mistake.message(),
                String.join(
                        "`, `",
                        mistake.suggestions().stream().map(String::strip).toList()),
                mistake.rule());
    }
}
