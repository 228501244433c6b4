package org.parcours.check.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.parcours.check.LessonRule;
import org.parcours.check.RuleOption;
import org.parcours.check.WordList;
import org.parcours.check.phrase.Phrase.Role;
import org.parcours.check.phrase.TonePatterns.Tone;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;

/**
 * What a lesson gives as something to say has none of the turns of phrase that the trade knows too well: a « nous » that
 * nobody stands behind, blame, minimising, a vague time, excuses with a « mais ». A first person is heard as more empathic
 * and more active (Packard, Moore and McFerran, 2018), concrete words as listening (Packard and Berger, 2021).
 */
public final class PhraseTone extends LessonRule {

    private static final String ID = "phrase.tone";
    private static final WordList PATTERNS = new WordList(ID, "patterns");

    /** What weighs in a model answer, which may also quote what it discusses. */
    private static final Set<String> GRAVE = Set.of("P03", "P04", "P05", "P06", "P10", "P11", "P12", "P23");

    private final TonePatterns tones = new TonePatterns();
    private final Phrases phrases = new Phrases();

    public PhraseTone() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(PATTERNS);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        List<String> chosen = PATTERNS.in(plan);
        List<Tone> watched = tones.in(lesson.language()).stream()
                .filter(tone -> chosen.isEmpty() || chosen.contains(tone.code()))
                .toList();
        toSay(lesson).forEach(phrase -> watched.forEach(tone -> check(phrase, tone, findings)));
    }

    private Stream<Phrase> toSay(Lesson lesson) {
        Stream<Phrase> pairs = lesson.pairs().stream().flatMap(pair -> Phrases.ofPair(pair).stream());
        Stream<Phrase> options = lesson.questions().stream()
                .flatMap(question -> phrases.ofQuestion(question, lesson.language()).stream());
        return Stream.of(pairs, options, Phrases.ofModelAnswers(lesson).stream())
                .flatMap(phrase -> phrase)
                .filter(phrase -> phrase.role() != Role.AVOID && phrase.role() != Role.DISTRACTOR);
    }

    private void check(Phrase phrase, Tone tone, Findings findings) {
        Matcher match = tone.pattern().matcher(phrase.words().text());
        if (match.find()) {
            String problem = tone.code().toLowerCase(Locale.ROOT);
            String excerpt = phrase.words().quote(match);
            findings.add(Finding.of(ID, severity(phrase, tone), phrase.span(), problem, excerpt, tone.code()));
        }
    }

    private static Severity severity(Phrase phrase, Tone tone) {
        if (phrase.role() != Role.MODEL) {
            return Severity.ERROR;
        }
        return GRAVE.contains(tone.code()) ? Severity.WARNING : Severity.INFO;
    }
}
