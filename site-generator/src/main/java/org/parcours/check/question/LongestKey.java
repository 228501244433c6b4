package org.parcours.check.question;

import java.util.List;
import org.parcours.check.Limit;
import org.parcours.check.Rule;
import org.parcours.check.RuleOption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Version;
import org.parcours.model.text.Language;
import org.parcours.model.text.PlainText;

/**
 * The right option is not told by its length: not in one question, and not over the bank, where it may be the longest
 * about as often as chance would have it (Haladyna, Downing and Rodriguez, 2002, guidelines 24 and 28). Translation shifts
 * lengths, so each language has its own count.
 */
public final class LongestKey implements Rule {

    private static final String ID = "question.longest-key";
    private static final Limit TIMES_MEAN = new Limit(ID, "times-the-mean", 1.4);
    private static final Limit TIMES_LONGEST = new Limit(ID, "times-the-longest", 1.2);
    private static final Limit MORE = new Limit(ID, "more-characters", 15);
    private static final Limit SHORT = new Limit(ID, "short-option", 25);
    private static final Limit FEWEST = new Limit(ID, "fewest-questions", 20);
    private static final Limit MARGIN = new Limit(ID, "above-chance", 0.15);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<RuleOption> options() {
        return List.of(TIMES_MEAN, TIMES_LONGEST, MORE, SHORT, FEWEST, MARGIN);
    }

    @Override
    public void check(Course course, Findings findings) {
        for (Version version : course.versions()) {
            List<Lengths> bank = Asked.in(version).stream()
                    .flatMap(asked -> Lengths.of(asked).stream())
                    .toList();
            bank.forEach(lengths -> one(lengths, course.plan(), findings));
            if (!bank.isEmpty()) {
                all(bank, version.language(), course.plan(), findings);
            }
        }
    }

    private static void one(Lengths lengths, CoursePlan plan, Findings findings) {
        int key = lengths.key();
        boolean stands = key >= SHORT.in(plan)
                && key > TIMES_MEAN.in(plan) * lengths.mean()
                && key > TIMES_LONGEST.in(plan) * lengths.longest()
                && key >= MORE.in(plan) + lengths.longest();
        if (stands) {
            findings.add(Finding.warning(
                    ID,
                    lengths.right().span(),
                    "item",
                    PlainText.of(lengths.right().content()),
                    key,
                    Math.round(lengths.mean())));
        }
    }

    private static void all(List<Lengths> bank, Language language, CoursePlan plan, Findings findings) {
        int fewest = (int) FEWEST.in(plan);
        if (bank.size() < fewest) {
            findings.add(Finding.info(ID, plan.span(), "not-enough", language, bank.size(), fewest));
            return;
        }
        long longest = bank.stream().filter(Lengths::keyIsLongest).count();
        double chance =
                bank.stream().mapToDouble(l -> 1.0 / l.options()).average().orElseThrow();
        double most = chance + MARGIN.in(plan);
        if (longest > most * bank.size()) {
            findings.add(Finding.warning(
                    ID,
                    plan.span(),
                    "bank",
                    language,
                    longest,
                    bank.size(),
                    Math.round(100 * most),
                    WorstLessons.of(bank, Lengths::keyIsLongest, Lengths::lesson)));
        }
    }
}
