package org.parcours.check.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parcours.check.Limit;
import org.parcours.check.Rule;
import org.parcours.check.RuleOption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.TrueFalse;
import org.parcours.model.Version;
import org.parcours.model.text.Language;
import org.parcours.model.text.PlainText;

/**
 * Over the bank, right answers stand at every place about as often, statements are as often true as false, and no lesson has
 * a long run of one place: who writes hides the right answer in the middle, who guesses looks for it there (Attali and
 * Bar-Hillel, 2003). Options are shown as they are written, so what counts is the author's order; items to put in order are
 * never shown in the right one.
 */
public final class KeyPositions implements Rule {

    private static final String ID = "question.position";
    private static final Limit FEWEST = new Limit(ID, "fewest-questions", 20);
    private static final Limit IN_A_ROW = new Limit(ID, "most-in-a-row", 4);
    private static final Limit TIMES_FAIR = new Limit(ID, "times-the-fair-share", 1.6);
    private static final Limit LEAST_TRUE = new Limit(ID, "least-true", 0.35);
    private static final Limit MOST_TRUE = new Limit(ID, "most-true", 0.65);

    /** What chi-square exceeds once in a hundred by chance, from one degree of freedom on. */
    private static final double[] ONE_IN_A_HUNDRED = {
        6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475, 20.090, 21.666
    };

    /** How many standard deviations from a half chance leaves once in twenty. */
    private static final double ONE_IN_TWENTY = 1.96;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<RuleOption> options() {
        return List.of(FEWEST, IN_A_ROW, TIMES_FAIR, LEAST_TRUE, MOST_TRUE);
    }

    @Override
    public void check(Course course, Findings findings) {
        for (Version version : course.versions()) {
            List<Asked> bank = Asked.in(version);
            List<KeyPlace> places =
                    bank.stream().flatMap(asked -> KeyPlace.of(asked).stream()).toList();
            runs(places, course.plan(), findings);
            places(places, version.language(), course.plan(), findings);
            statements(bank, version.language(), course.plan(), findings);
        }
    }

    private static void runs(List<KeyPlace> places, CoursePlan plan, Findings findings) {
        int most = (int) IN_A_ROW.in(plan);
        int run = 0;
        for (int i = 0; i < places.size(); i++) {
            KeyPlace key = places.get(i);
            boolean goesOn = i > 0
                    && places.get(i - 1).place() == key.place()
                    && places.get(i - 1).asked().lesson() == key.asked().lesson();
            run = goesOn ? run + 1 : 1;
            if (run == most + 1) {
                findings.add(Finding.warning(
                        ID,
                        key.asked().question().span(),
                        "run",
                        PlainText.of(key.asked().question().title()),
                        run,
                        key.place()));
            }
        }
    }

    private static void places(List<KeyPlace> places, Language language, CoursePlan plan, Findings findings) {
        int fewest = (int) FEWEST.in(plan);
        Map<Integer, List<KeyPlace>> byOptions =
                places.stream().collect(Collectors.groupingBy(KeyPlace::options, TreeMap::new, Collectors.toList()));
        int largest = byOptions.values().stream().mapToInt(List::size).max().orElse(fewest);
        if (largest < fewest) {
            findings.add(Finding.info(ID, plan.span(), "not-enough", language, largest, fewest));
        }
        byOptions.forEach((options, group) -> {
            if (group.size() >= fewest && isUneven(group, options, TIMES_FAIR.in(plan))) {
                findings.add(Finding.warning(
                        ID, plan.span(), "places", language, group.size(), options, shares(group, options)));
            }
        });
    }

    private static boolean isUneven(List<KeyPlace> group, int options, double timesFair) {
        double fair = (double) group.size() / options;
        double chiSquare = 0;
        boolean crowded = false;
        for (int place = 1; place <= options; place++) {
            long count = count(group, place);
            chiSquare += (count - fair) * (count - fair) / fair;
            crowded |= count > timesFair * fair;
        }
        int freedom = options - 1;
        boolean unlikely =
                freedom >= 1 && freedom <= ONE_IN_A_HUNDRED.length && chiSquare > ONE_IN_A_HUNDRED[freedom - 1];
        return crowded || unlikely;
    }

    private static long count(List<KeyPlace> group, int place) {
        return group.stream().filter(key -> key.place() == place).count();
    }

    /** What part of the right answers each place has, in per cent. */
    private static String shares(List<KeyPlace> group, int options) {
        return IntStream.rangeClosed(1, options)
                .mapToObj(place -> Long.toString(Math.round(100.0 * count(group, place) / group.size())))
                .collect(Collectors.joining(" / "));
    }

    private static void statements(List<Asked> bank, Language language, CoursePlan plan, Findings findings) {
        List<TrueFalse> statements = bank.stream()
                .map(asked -> asked.question().interaction())
                .filter(TrueFalse.class::isInstance)
                .map(TrueFalse.class::cast)
                .toList();
        int fewest = (int) FEWEST.in(plan);
        if (statements.isEmpty()) {
            return;
        }
        if (statements.size() < fewest) {
            findings.add(Finding.info(ID, plan.span(), "few-statements", language, statements.size(), fewest));
            return;
        }
        long right = statements.stream().filter(TrueFalse::answer).count();
        double share = (double) right / statements.size();
        boolean outside = share < LEAST_TRUE.in(plan) || share > MOST_TRUE.in(plan);
        double deviations = Math.abs(right - statements.size() / 2.0) / (Math.sqrt(statements.size()) / 2);
        if (outside && deviations > ONE_IN_TWENTY) {
            findings.add(Finding.warning(
                    ID, plan.span(), "statements", language, right, statements.size(), Math.round(100 * share)));
        }
    }
}
