package org.parcours.check.question;

import java.util.List;
import java.util.Optional;
import org.parcours.check.LessonRule;
import org.parcours.check.Normalised;
import org.parcours.check.Options;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Option;
import org.parcours.model.Question;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;

/**
 * No option and no statement gives itself away by “always” or “never”: who is used to tests knows that what is said so is
 * wrong (Haladyna, Downing and Rodriguez, 2002, guideline 28a). It weighs less where the right answer has such a word too.
 */
public final class AbsoluteTerms extends LessonRule {

    private final WordData absolutes = new WordData(AbsoluteTerms.class, "absolutes");
    private final WordData aside = new WordData(AbsoluteTerms.class, "absolutes-aside");

    public AbsoluteTerms() {
        super("question.absolutes");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        Wording terms = new Wording(absolutes.patterns(lesson.language()), aside.patterns(lesson.language()));
        for (Question question : lesson.questions()) {
            if (question.interaction() instanceof TrueFalse statement) {
                Severity severity = statement.answer() ? Severity.INFO : Severity.WARNING;
                find(question.title(), terms)
                        .ifPresent(
                                term -> findings.add(Finding.of(id(), severity, question.span(), "statement", term)));
            } else {
                options(Options.of(question), terms, findings);
            }
        }
    }

    private void options(List<Option> options, Wording terms, Findings findings) {
        boolean alsoRight = options.stream().filter(Option::right).anyMatch(option -> find(option.content(), terms)
                .isPresent());
        for (Option option : options) {
            Severity severity = alsoRight ? Severity.INFO : Severity.WARNING;
            String problem = option.right() ? "right" : "wrong";
            find(option.content(), terms)
                    .ifPresent(term -> findings.add(Finding.of(id(), severity, option.span(), problem, term)));
        }
    }

    private static Optional<String> find(List<Inline> content, Wording terms) {
        return terms.find(Normalised.of(PlainText.of(content)).withoutSpeech());
    }
}
