package org.parcours.check.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.parcours.model.text.PlainText;

/**
 * No option speaks of the other options: who knows two of them need not know the third, and where options are shuffled
 * there is no “above” (Haladyna, Downing and Rodriguez, 2002, guidelines 9, 25 and 26).
 */
public final class AllOfTheAbove extends LessonRule {

    private static final String ID = "question.all-of-the-above";

    /** Words such as “no answer” may stand in a sentence about something else. */
    private static final Limit SHARE = new Limit(ID, "share-of-the-option", 0.65);

    private final WordData expressions = new WordData(AllOfTheAbove.class, "all-of-the-above");

    public AllOfTheAbove() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(SHARE);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        List<Pattern> patterns = expressions.patterns(lesson.language());
        for (Question question : lesson.questions()) {
            for (Option option : Options.toChooseFrom(question)) {
                speaksOfOthers(option, patterns, SHARE.in(plan))
                        .ifPresent(words -> findings.add(Finding.warning(ID, option.span(), "option", words)));
            }
        }
    }

    private static Optional<String> speaksOfOthers(Option option, List<Pattern> patterns, double share) {
        Normalised words = Normalised.of(PlainText.of(option.content()).strip()).withoutSpeech();
        for (Pattern pattern : patterns) {
            Matcher match = pattern.matcher(words.text());
            if (match.find()
                    && match.end() - match.start() >= share * words.text().length()) {
                return Optional.of(words.quote(match));
            }
        }
        return Optional.empty();
    }
}
