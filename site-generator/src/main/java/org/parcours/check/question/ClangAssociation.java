package org.parcours.check.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.Normalised;
import org.parcours.check.RuleOption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Option;
import org.parcours.model.Question;
import org.parcours.model.SingleChoice;
import org.parcours.model.text.Language;
import org.parcours.model.text.PlainText;

/**
 * The right option is not the one that sounds like the question (Haladyna, Downing and Rodriguez, 2002, guideline 28b). A
 * note, no more: some words of a trade cannot be avoided.
 */
public final class ClangAssociation extends LessonRule {

    private static final String ID = "question.clang";
    private static final Limit FEWEST = new Limit(ID, "fewest-words", 2);
    private static final Limit SHARE = new Limit(ID, "share-of-the-key", 0.3);

    private final ContentWords contentWords = new ContentWords();

    public ClangAssociation() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(FEWEST, SHARE);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        for (Question question : lesson.questions()) {
            if (question.interaction() instanceof SingleChoice choice) {
                choice.options().stream()
                        .filter(Option::right)
                        .forEach(right -> check(question, right, choice.options(), lesson.language(), plan, findings));
            }
        }
    }

    private void check(
            Question question,
            Option right,
            List<Option> options,
            Language language,
            CoursePlan plan,
            Findings findings) {
        Set<String> asked = contentWords.in(Stem.of(question).words(), language).keySet();
        Set<String> wrong = new HashSet<>();
        options.stream()
                .filter(option -> !option.right())
                .forEach(option -> wrong.addAll(words(option, language).keySet()));
        Map<String, String> key = words(right, language);
        List<String> echoes = key.entrySet().stream()
                .filter(word -> asked.contains(word.getKey()) && !wrong.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (echoes.size() >= FEWEST.in(plan) && echoes.size() >= SHARE.in(plan) * key.size()) {
            findings.add(Finding.info(ID, right.span(), "echo", String.join(", ", echoes)));
        }
    }

    private Map<String, String> words(Option option, Language language) {
        return contentWords.in(Normalised.of(PlainText.of(option.content())).words(), language);
    }
}
