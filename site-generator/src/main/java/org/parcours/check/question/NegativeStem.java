package org.parcours.check.question;

import org.parcours.check.LessonRule;
import org.parcours.check.Normalised;
import org.parcours.check.Options;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Option;
import org.parcours.model.Question;
import org.parcours.model.text.PlainText;

/**
 * A question asks for what is so. Where it must ask for what is not, the word that says so is strong, and no option is
 * negative as well: a missed “not” measures reading, not the skill (Haladyna, Downing and Rodriguez, 2002, guidelines 17
 * and 27).
 */
public final class NegativeStem extends LessonRule {

    private final WordData negations = new WordData(NegativeStem.class, "negations");
    private final WordData aside = new WordData(NegativeStem.class, "negations-aside");

    public NegativeStem() {
        super("question.negative-stem");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        Wording negative = new Wording(negations.patterns(lesson.language()), aside.patterns(lesson.language()));
        for (Question question : lesson.questions()) {
            Stem.withoutStrong(question)
                    .find(negative)
                    .ifPresent(words -> findings.add(Finding.warning(id(), question.span(), "unmarked", words)));
            Stem.of(question).find(negative).ifPresent(words -> options(question, words, negative, findings));
        }
    }

    private void options(Question question, String asked, Wording negative, Findings findings) {
        for (Option option : Options.toChooseFrom(question)) {
            Normalised words = Normalised.of(PlainText.of(option.content())).withoutSpeech();
            negative.find(words)
                    .ifPresent(answered -> findings.add(Finding.error(id(), option.span(), "double", asked, answered)));
        }
    }
}
