package org.parcours.check.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.parcours.check.LessonRule;
import org.parcours.check.Normalised;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.text.Language;

/**
 * A percentage, a ratio, a comparison in numbers about people or results cites its source: a course that teaches to check
 * figures checks its own.
 */
public final class FigureSourced extends LessonRule {

    private final WordData figures = new WordData(FigureSourced.class, "figure");
    private final WordData others = new WordData(FigureSourced.class, "other-figure");

    public FigureSourced() {
        super("evidence.figure");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        Statements.ofText(lesson).stream()
                .filter(statement -> !statement.isSourced())
                .forEach(statement -> check(statement, lesson.language(), findings));
    }

    private void check(Statement statement, Language language, Findings findings) {
        Normalised whole = statement.words();
        if (figures.matches(whole, language).findAny().isEmpty()) {
            return;
        }
        Normalised words = without(others.patterns(language), whole);
        figures.matches(words, language)
                .findFirst()
                .ifPresent(figure ->
                        findings.add(Finding.error(id(), statement.span(), "unsourced", words.quote(figure))));
    }

    /** Prices, discounts, « à 100 % » are no figures about people. */
    private static Normalised without(List<Pattern> patterns, Normalised words) {
        Normalised rest = words;
        for (Pattern pattern : patterns) {
            rest = rest.without(pattern);
        }
        return rest;
    }
}
