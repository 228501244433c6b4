package org.parcours.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.Passage;
import org.parcours.check.RuleOption;
import org.parcours.check.language.Prose.Sentence;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.source.Span;

/**
 * Explanations stay readable: the score of {@link ReadingEase} on at least a hundred words, the length of sentences and of
 * paragraphs. Guides to plain language ask for 15 to 22 words a sentence; what readers must hold in mind at once is load
 * (Sweller, 1988).
 */
public final class Readability extends LessonRule {

    private static final String ID = "language.readability";
    private static final int ENOUGH_WORDS = 100;

    /** So many things make an enumeration. */
    private static final int ENUMERATED = 3;

    private static final Limit EASE = new Limit(ID, "least-ease", 50);
    private static final Limit SENTENCE = new Limit(ID, "most-words-in-sentence", 30);
    private static final Limit MEAN = new Limit(ID, "most-words-on-average", 20);
    private static final Limit PARAGRAPH = new Limit(ID, "most-words-in-paragraph", 110);

    public Readability() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(EASE, SENTENCE, MEAN, PARAGRAPH);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        List<Sentence> all = new ArrayList<>();
        for (Passage passage : Prose.of(lesson)) {
            List<Sentence> sentences = Prose.sentences(passage);
            paragraph(passage, sentences, PARAGRAPH.in(plan), findings);
            sentences.forEach(sentence -> sentence(sentence, SENTENCE.in(plan), findings));
            all.addAll(sentences);
        }
        whole(all, plan, lesson, findings);
    }

    private void paragraph(Passage passage, List<Sentence> sentences, double most, Findings findings) {
        int words =
                sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        if (words > most) {
            findings.add(
                    Finding.info(id(), passage.span(), "paragraph", Excerpt.of(passage.text()), words, (int) most));
        }
    }

    private void sentence(Sentence sentence, double most, Findings findings) {
        int words = sentence.words().size();
        if (words > most && !isEnumeration(sentence.text(), most)) {
            int start = sentence.end() - sentence.text().stripLeading().length();
            Span span = sentence.passage().at(start, sentence.end());
            findings.add(Finding.info(id(), span, "sentence", Excerpt.of(sentence.text()), words, (int) most));
        }
    }

    /** What a colon announces and commas part is long, and clear. */
    private static boolean isEnumeration(String sentence, double most) {
        int colon = sentence.indexOf(':');
        return colon > 0
                && Prose.words(sentence.substring(0, colon)).size() <= most
                && sentence.substring(colon)
                                .chars()
                                .filter(c -> c == ',' || c == ';')
                                .count()
                        >= ENUMERATED - 1;
    }

    private void whole(List<Sentence> sentences, CoursePlan plan, Lesson lesson, Findings findings) {
        ReadingEase.Count count = ReadingEase.count(sentences, lesson.language());
        if (count.words() < ENOUGH_WORDS) {
            return;
        }
        if (count.wordsInSentence() > MEAN.in(plan)) {
            findings.add(Finding.info(
                    id(), lesson.span(), "average", rounded(count.wordsInSentence()), rounded(MEAN.in(plan))));
        }
        Optional<Double> ease = ReadingEase.of(count, lesson.language());
        ease.filter(score -> score < EASE.in(plan))
                .ifPresent(score -> findings.add(
                        Finding.info(id(), lesson.span(), "ease", rounded(score), rounded(EASE.in(plan)))));
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
