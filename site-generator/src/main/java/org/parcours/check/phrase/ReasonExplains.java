package org.parcours.check.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parcours.check.FunctionWords;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.Normalised;
import org.parcours.check.RuleOption;
import org.parcours.check.StillToWrite;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.PhrasePair;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.PlainText;

/**
 * A reason says what a phrase does to the person or to what follows; that it is better, or the phrase over again, teaches
 * nothing (Shute, 2008: feedback that explains does more than feedback that judges).
 */
public final class ReasonExplains extends LessonRule {

    private static final String ID = "phrase.reason";
    private static final Limit LEAST_WORDS = new Limit(ID, "least-words", 4);
    private static final Limit MOST_WORDS = new Limit(ID, "most-words", 30);
    private static final Limit REPEATED = new Limit(ID, "repeated", 0.6);

    /** Words by which a reason is compared with its phrases: of so many letters, and this many of them. */
    private static final int LETTERS = 4;

    private static final int ENOUGH = 3;

    private final FunctionWords functionWords = new FunctionWords();
    private final WordData saysNothing = new WordData(ReasonExplains.class, "says-nothing");
    private final WordData effect = new WordData(ReasonExplains.class, "effect");

    public ReasonExplains() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(LEAST_WORDS, MOST_WORDS, REPEATED);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        lesson.pairs().stream()
                .filter(pair -> !PlainText.of(pair.why()).isBlank())
                .filter(pair -> !StillToWrite.isAll(PlainText.of(pair.why())))
                .forEach(pair -> check(pair, lesson.language(), plan, findings));
    }

    private void check(PhrasePair pair, Language language, CoursePlan plan, Findings findings) {
        Normalised why = of(pair.why());
        int words = why.words().size();
        Normalised rest = withoutJudgement(why, language);
        if (words > MOST_WORDS.in(plan)) {
            report(pair, "long", words, findings);
        } else if (namesAnEffect(rest, language)) {
            return;
        } else if (words < LEAST_WORDS.in(plan)) {
            report(pair, "short", words, findings);
        } else if (rest.words().size() < LEAST_WORDS.in(plan)) {
            report(pair, "judges", words, findings);
        } else if (repeated(pair, why, language) >= REPEATED.in(plan)) {
            report(pair, "repeats", words, findings);
        }
    }

    private static void report(PhrasePair pair, String problem, int words, Findings findings) {
        String written = PlainText.of(pair.why()).strip();
        findings.add(Finding.warning(ID, pair.why().get(0).span(), problem, written, words));
    }

    private Normalised withoutJudgement(Normalised why, Language language) {
        String rest = why.text();
        for (Pattern judgement : saysNothing.patterns(language)) {
            rest = judgement.matcher(rest).replaceAll(" ");
        }
        return Normalised.of(rest);
    }

    private boolean namesAnEffect(Normalised why, Language language) {
        return effect.occursIn(why, language);
    }

    /** The share of its words that stand in the two phrases. */
    private double repeated(PhrasePair pair, Normalised why, Language language) {
        Set<String> own = content(why, language);
        if (own.size() < ENOUGH) {
            return 0;
        }
        Set<String> said = content(of(pair.say()), language);
        said.addAll(content(of(pair.avoid()), language));
        return (double) own.stream().filter(said::contains).count() / own.size();
    }

    private static Normalised of(List<Inline> cell) {
        return Normalised.of(PlainText.of(cell));
    }

    private Set<String> content(Normalised text, Language language) {
        return text.words().stream()
                .filter(word ->
                        word.length() >= LETTERS && !functionWords.in(language).contains(word))
                .collect(Collectors.toSet());
    }
}
