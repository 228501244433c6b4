package org.parcours.check.translation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parcours.check.FunctionWords;
import org.parcours.check.Limit;
import org.parcours.check.Rule;
import org.parcours.check.RuleOption;
import org.parcours.check.translation.PassageWords.Word;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.text.Language;
import org.parcours.source.Span;

/**
 * A passage of a translation that can hardly render its source: it is the source itself, much shorter or longer than it, or has
 * other numbers, hours, days or names. So a forgotten passage shows, a lost sentence, a figure that was changed on one side only.
 */
public final class Suspicious implements Rule {

    private static final String ID = "translation.suspicious";

    private static final Limit LEAST_RATIO = new Limit(ID, "least-ratio", 0.6);
    private static final Limit MOST_RATIO = new Limit(ID, "most-ratio", 1.3);
    private static final Limit LEAST_LENGTH = new Limit(ID, "least-length", 60);

    /** The ratio is that of an English text, which tends to be shorter, to one in another language. */
    private static final Language ENGLISH = new Language("en");

    private final FunctionWords functionWords = new FunctionWords();
    private final FigureReader.Vocabulary vocabulary = new FigureReader.Vocabulary(new Numerals(), new Hours());

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<RuleOption> options() {
        return List.of(LEAST_RATIO, MOST_RATIO, LEAST_LENGTH);
    }

    @Override
    public void check(Course course, Findings findings) {
        List<Translated> pairs = Translated.in(course);
        List<Counterpart> counterparts =
                pairs.stream().flatMap(pair -> Counterparts.of(pair).stream()).toList();
        Cast cast = Cast.of(
                pairs, counterparts.stream().flatMap(c -> c.source().stream()).toList());
        counterparts.forEach(counterpart -> check(counterpart, cast, course.plan(), findings));
    }

    private void check(Counterpart counterpart, Cast cast, CoursePlan plan, Findings findings) {
        if (isEqual(counterpart, plan)) {
            add(findings, counterpart.span(), "equal", counterpart.excerpt());
            return;
        }
        if (!counterpart.isCited()) {
            length(counterpart, plan, findings);
        }
        figures(counterpart, findings);
        Set<String> names = cast.missing(counterpart.source(), counterpart.translation());
        if (!names.isEmpty()) {
            add(findings, counterpart.span(), "name", String.join(", ", names), counterpart.excerpt());
        }
    }

    private static void add(Findings findings, Span span, String problem, Object... words) {
        findings.add(Finding.warning(ID, span, problem, words));
    }

    /** What is short may well be the same in both, a name or a loan word, unless it has a small word of the source's language. */
    private boolean isEqual(Counterpart counterpart, CoursePlan plan) {
        if (counterpart.isCited() || !counterpart.isAlike()) {
            return false;
        }
        List<Word> words = counterpart.source().stream()
                .flatMap(passage -> passage.words().stream())
                .toList();
        Set<String> small = functionWords.in(counterpart.sourceLanguage());
        boolean isName = words.stream().allMatch(Word::isCapitalised);
        boolean isLong = Counterpart.length(counterpart.source()) > LEAST_LENGTH.in(plan);
        return words.size() > 1
                && !isName
                && (isLong || words.stream().map(Word::text).anyMatch(small::contains));
    }

    private static void length(Counterpart counterpart, CoursePlan plan, Findings findings) {
        int source = Counterpart.length(counterpart.source());
        int own = Counterpart.length(counterpart.translation());
        double ratio = counterpart.sourceLanguage().equals(ENGLISH) ? (double) source / own : (double) own / source;
        if (source > LEAST_LENGTH.in(plan) && (ratio < LEAST_RATIO.in(plan) || ratio > MOST_RATIO.in(plan))) {
            String problem = own < source ? "short" : "long";
            add(findings, counterpart.span(), problem, counterpart.excerpt(), own, source);
        }
    }

    private void figures(Counterpart counterpart, Findings findings) {
        List<Figure> source = figures(counterpart.source());
        List<Figure> own = figures(counterpart.translation());
        List<Figure> lost = without(source, own);
        List<Figure> added = without(own, source);
        if (!lost.isEmpty() && !added.isEmpty()) {
            add(findings, added.get(0).span(), "changed", quoted(added), quoted(lost));
        } else if (!lost.isEmpty()) {
            add(findings, counterpart.span(), "lost", quoted(lost), counterpart.excerpt());
        } else if (!added.isEmpty()) {
            add(findings, added.get(0).span(), "added", quoted(added));
        }
    }

    private List<Figure> figures(List<PassageWords> passages) {
        return passages.stream()
                .flatMap(passage -> FigureReader.read(passage, vocabulary).stream())
                .toList();
    }

    /** Those of one side that have to be on the other and are not. */
    private static List<Figure> without(List<Figure> figures, List<Figure> others) {
        Predicate<Figure> isThere = figure -> others.stream().anyMatch(figure::agreesWith);
        return figures.stream()
                .filter(Figure::isCertain)
                .filter(isThere.negate())
                .toList();
    }

    private static String quoted(List<Figure> figures) {
        return figures.stream().map(Figure::words).distinct().collect(Collectors.joining(", "));
    }
}
