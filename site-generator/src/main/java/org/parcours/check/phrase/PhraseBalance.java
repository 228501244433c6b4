package org.parcours.check.phrase;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.RuleOption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.PhrasePair;
import org.parcours.model.PhrasesPart;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;

/**
 * Over a lesson, phrases to say are as many as phrases to avoid, and about as long: where the right one is always the long
 * one, learners learn that longer is better (the cue that Haladyna, Downing and Rodriguez, 2002, name in guideline 24).
 */
public final class PhraseBalance extends LessonRule {

    private static final String ID = "phrase.balance";
    private static final Limit LONGER = new Limit(ID, "times-longer", 2);

    /** Of fewer phrases there is no average. */
    private static final int LEAST = 3;

    public PhraseBalance() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(LONGER);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        lesson.parts().stream()
                .filter(PhrasesPart.class::isInstance)
                .map(PhrasesPart.class::cast)
                .forEach(part -> check(part, LONGER.in(plan), findings));
    }

    private static void check(PhrasesPart part, double most, Findings findings) {
        List<Integer> say = lengths(part, PhrasePair::say);
        List<Integer> avoid = lengths(part, PhrasePair::avoid);
        if (say.size() != avoid.size()) {
            findings.add(Finding.info(ID, part.span(), "number", say.size(), avoid.size()));
        } else if (say.size() >= LEAST && mean(say) > most * mean(avoid)) {
            findings.add(Finding.info(ID, part.span(), "say-longer", whole(mean(say)), whole(mean(avoid))));
        } else if (say.size() >= LEAST && mean(avoid) > most * mean(say)) {
            findings.add(Finding.info(ID, part.span(), "avoid-longer", whole(mean(say)), whole(mean(avoid))));
        }
    }

    private static List<Integer> lengths(PhrasesPart part, Function<PhrasePair, List<Inline>> side) {
        return part.pairs().stream()
                .map(pair -> PlainText.of(side.apply(pair)).strip().length())
                .filter(length -> length > 0)
                .toList();
    }

    private static double mean(List<Integer> lengths) {
        return lengths.stream().mapToInt(length -> length).average().orElse(0);
    }

    private static String whole(double length) {
        return String.format(Locale.ROOT, "%.0f", length);
    }
}
