package org.parcours.check.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.Normalised;
import org.parcours.check.Options;
import org.parcours.check.RuleOption;
import org.parcours.check.StillToWrite;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Question;
import org.parcours.model.text.Block;
import org.parcours.model.text.Language;
import org.parcours.model.text.PlainText;

/**
 * Every answer gets feedback, its own or the question's, and it explains: feedback removes the false knowledge that
 * distractors leave (Butler and Roediger, 2008), a bare verdict does not. An open question's model answer is its feedback.
 */
public final class FeedbackPresent extends LessonRule {

    private static final String ID = "question.feedback";
    private static final Limit WORDS = new Limit(ID, "fewest-words", 6);

    private final WordData verdicts = new WordData(FeedbackPresent.class, "verdicts");

    public FeedbackPresent() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(WORDS);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        for (Question question : lesson.questions()) {
            if (isEmpty(question.feedback())) {
                missing(question, findings);
            }
            explains(question.feedback(), lesson.language(), plan, findings);
            Options.of(question).forEach(option -> explains(option.feedback(), lesson.language(), plan, findings));
            distinct(question, findings);
        }
    }

    private void missing(Question question, Findings findings) {
        if (question.interaction() instanceof OpenAnswer) {
            return;
        }
        List<Option> options = Options.of(question);
        if (options.isEmpty()) {
            findings.add(Finding.error(ID, question.span(), "question", PlainText.of(question.title())));
        }
        options.stream()
                .filter(option -> isEmpty(option.feedback()))
                .forEach(option ->
                        findings.add(Finding.error(ID, option.span(), "option", PlainText.of(option.content()))));
    }

    private void explains(List<Block> feedback, Language language, CoursePlan plan, Findings findings) {
        String written = PlainText.ofBlocks(feedback).strip();
        if (isEmpty(feedback) || StillToWrite.isAll(written)) {
            return;
        }
        List<String> words = Normalised.of(written).words();
        if (!words.isEmpty() && verdicts.in(language).containsAll(words)) {
            findings.add(Finding.error(ID, feedback.get(0).span(), "verdict", written));
        } else if (words.size() < WORDS.in(plan)) {
            findings.add(
                    Finding.error(ID, feedback.get(0).span(), "short", written, words.size(), (int) WORDS.in(plan)));
        }
    }

    /** Feedback that each option has, word for word the same, says nothing of any. */
    private void distinct(Question question, Findings findings) {
        List<Option> options = Options.of(question);
        Set<List<String>> said = new HashSet<>();
        options.forEach(option ->
                said.add(Normalised.of(PlainText.ofBlocks(option.feedback())).words()));
        if (options.size() > 1 && said.size() == 1 && options.stream().noneMatch(o -> isEmpty(o.feedback()))) {
            List<Block> last = options.get(options.size() - 1).feedback();
            findings.add(Finding.error(ID, last.get(0).span(), "same", PlainText.ofBlocks(last)));
        }
    }

    private static boolean isEmpty(List<Block> feedback) {
        return PlainText.ofBlocks(feedback).isBlank();
    }
}
