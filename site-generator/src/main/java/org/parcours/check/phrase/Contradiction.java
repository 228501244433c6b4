package org.parcours.check.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parcours.check.Limit;
import org.parcours.check.Rule;
import org.parcours.check.RuleOption;
import org.parcours.check.WordData;
import org.parcours.check.phrase.Phrase.Role;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Version;
import org.parcours.model.text.Language;

/**
 * No phrase is recommended here and discouraged there, in a pair or as an option: models that contradict each other cost a
 * course its trust and leave its questions without an answer. A context that a pair states beside the phrase separates both
 * uses. Short phrases mean too much or too little to be compared.
 */
public final class Contradiction implements Rule {

    private static final String ID = "phrase.contradiction";
    private static final Limit SIMILAR = new Limit(ID, "similar", 0.85);
    private static final Limit LEAST_WORDS = new Limit(ID, "least-words", 4);

    private final Phrases phrases = new Phrases();
    private final WordData openers = new WordData(Contradiction.class, "openers");
    private final WordData turning = new WordData(Contradiction.class, "turning");

    /**
     * A phrase as it is compared.
     *
     * @param owner the pair or question that holds it
     */
    private record Said(Phrase phrase, Object owner, ComparedPhrase compared) {

        boolean isGood() {
            return phrase.role() == Role.SAY || phrase.role() == Role.KEY;
        }

        /** A right option of one question may well be a wrong one of another, which asks something else. */
        boolean maySpeakAgainst(Said other) {
            boolean options = phrase.role() == Role.KEY && other.phrase.role() == Role.DISTRACTOR;
            return !options && owner != other.owner && phrase.context().equals(other.phrase.context());
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<RuleOption> options() {
        return List.of(SIMILAR, LEAST_WORDS);
    }

    @Override
    public void check(Course course, Findings findings) {
        course.versions().forEach(version -> check(version, course.plan(), findings));
    }

    private void check(Version version, CoursePlan plan, Findings findings) {
        Map<ComparedPhrase, List<Said>> good = new HashMap<>();
        Map<ComparedPhrase, List<Said>> bad = new HashMap<>();
        for (Lesson lesson : version.lessons()) {
            for (Said said : said(lesson)) {
                if (said.compared().words().size() >= LEAST_WORDS.in(plan)) {
                    (said.isGood() ? good : bad)
                            .computeIfAbsent(said.compared(), key -> new ArrayList<>())
                            .add(said);
                }
            }
        }
        SimilarPhrases similar = new SimilarPhrases(bad.keySet(), SIMILAR.in(plan));
        good.values()
                .forEach(all -> all.forEach(said -> {
                    Optional<Said> same = against(said, bad.getOrDefault(said.compared(), List.of()));
                    same.ifPresentOrElse(
                            other -> report(said, other, "same", Severity.ERROR, findings),
                            () -> similar.to(said.compared()).stream()
                                    .flatMap(near -> against(said, bad.get(near)).stream())
                                    .findFirst()
                                    .ifPresent(other -> similar(said, other, version.language(), findings)));
                }));
    }

    private List<Said> said(Lesson lesson) {
        List<Said> said = new ArrayList<>();
        Language language = lesson.language();
        lesson.pairs().forEach(pair -> Phrases.ofPair(pair).forEach(p -> said.add(said(p, pair, language))));
        lesson.questions().forEach(q -> phrases.ofQuestion(q, language).forEach(p -> said.add(said(p, q, language))));
        return said;
    }

    private Said said(Phrase phrase, Object owner, Language language) {
        String text = phrase.words().text();
        for (Pattern opener : openers.patterns(language)) {
            text = opener.matcher(text).replaceFirst("");
        }
        return new Said(phrase, owner, ComparedPhrase.of(text));
    }

    private static Optional<Said> against(Said said, List<Said> others) {
        return others.stream().filter(said::maySpeakAgainst).findFirst();
    }

    private void similar(Said said, Said other, Language language, Findings findings) {
        boolean turned = said.compared().differences(other.compared()).stream()
                .anyMatch(word -> Character.isDigit(word.charAt(0))
                        || turning.in(language).contains(word));
        if (turned) {
            report(said, other, "contrast", Severity.INFO, findings);
        } else {
            report(said, other, "similar", Severity.WARNING, findings);
        }
    }

    private static void report(Said said, Said other, String problem, Severity severity, Findings findings) {
        boolean option = said.phrase().role() == Role.KEY || other.phrase().role() == Role.DISTRACTOR;
        findings.add(Finding.of(
                ID,
                severity,
                said.phrase().span(),
                option && severity != Severity.INFO ? problem + "-option" : problem,
                said.phrase().words().written(),
                other.phrase().words().written(),
                other.phrase().span().file() + ":" + other.phrase().span().line()));
    }
}
