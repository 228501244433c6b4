package org.parcours.check.question;

import java.util.List;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.Normalised;
import org.parcours.check.Options;
import org.parcours.check.RuleOption;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Option;
import org.parcours.model.Question;
import org.parcours.model.text.Language;
import org.parcours.model.text.PlainText;

/**
 * A choice asks a whole question, that can be answered before one sees the options; these are three to five, of one form, and
 * in order where they are quantities (Haladyna, Downing and Rodriguez, 2002, guidelines 14, 15, 18, 21 and 23; Rodriguez,
 * 2005: three are enough).
 */
public final class QuestionForm extends LessonRule {

    private static final String ID = "question.form";
    private static final Limit WORDS = new Limit(ID, "fewest-words", 5);
    private static final Limit FEWEST = new Limit(ID, "fewest-options", 3);
    private static final Limit MOST = new Limit(ID, "most-options", 5);
    private static final Limit COMMON = new Limit(ID, "common-words", 3);

    private final WordData instructions = new WordData(QuestionForm.class, "instructions");
    private final WordData infinitives = new WordData(QuestionForm.class, "infinitives");
    private final WordData perhaps = new WordData(QuestionForm.class, "infinitives-perhaps");

    public QuestionForm() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(WORDS, FEWEST, MOST, COMMON);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        for (Question question : lesson.questions()) {
            List<Option> options = Options.toChooseFrom(question);
            if (!options.isEmpty()) {
                stem(question, lesson.language(), plan, findings);
                options(question, options, lesson.language(), plan, findings);
            }
        }
    }

    private void stem(Question question, Language language, CoursePlan plan, Findings findings) {
        String title = PlainText.of(question.title()).strip();
        int words = Normalised.of(title + " " + PlainText.ofBlocks(question.stem()))
                .words()
                .size();
        List<String> first = Normalised.of(title).words();
        boolean instructs = !first.isEmpty()
                && instructions.patterns(language).stream()
                        .anyMatch(
                                instruction -> instruction.matcher(first.get(0)).matches());
        boolean isStatement = title.endsWith(".") && !Stem.of(question).isQuestion() && !instructs;
        if (words < WORDS.in(plan)) {
            findings.add(Finding.info(ID, question.span(), "short", title, words, (int) WORDS.in(plan)));
        }
        if (isStatement && !instructions.in(language).isEmpty()) {
            findings.add(Finding.info(ID, question.span(), "statement", title));
        }
    }

    private void options(
            Question question, List<Option> options, Language language, CoursePlan plan, Findings findings) {
        String title = PlainText.of(question.title()).strip();
        OptionForms forms = OptionForms.of(options);
        note(options.size() < FEWEST.in(plan), question, "few", findings, title, options.size(), (int) FEWEST.in(plan));
        note(options.size() > MOST.in(plan), question, "many", findings, title, options.size(), (int) MOST.in(plan));
        note(forms.endDifferently(), question, "ends", findings, title);
        boolean mixed = forms.beginDifferently()
                || forms.mixInfinitives(infinitives.patterns(language), perhaps.patterns(language));
        note(mixed, question, "beginnings", findings, title);
        forms.commonBeginning((int) COMMON.in(plan))
                .ifPresent(words -> note(true, question, "common", findings, title, words));
        boolean isUnsorted = NumericOptions.of(options).isPresent() && !NumericOptions.areSorted(options);
        note(isUnsorted, question, "unsorted", findings, title);
    }

    private static void note(boolean holds, Question question, String problem, Findings findings, Object... words) {
        if (holds) {
            findings.add(Finding.info(ID, question.interaction().span(), problem, words));
        }
    }
}
