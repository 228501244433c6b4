package org.parcours.check.translation;

import java.util.List;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;

/**
 * A translation is built like its source: a missing option or another key makes a test unfair, another duration a timetable
 * wrong. Of each lesson the first difference is said, and every one of a question's answers. How many examples, exercises and
 * questions there are is asked by {@code structure.translation}.
 */
public final class TranslationStructure implements Rule {

    @Override
    public String id() {
        return "translation.structure";
    }

    @Override
    public void check(Course course, Findings findings) {
        for (Translated pair : Translated.in(course)) {
            List<Difference> found = Differences.of(pair);
            found.stream().filter(Difference::isOfAnswers).forEach(difference -> add(difference, findings));
            found.stream()
                    .filter(difference -> !difference.isOfAnswers())
                    .limit(1)
                    .forEach(difference -> add(difference, findings));
        }
    }

    private void add(Difference difference, Findings findings) {
        findings.add(Finding.error(
                id(),
                difference.span(),
                difference.problem(),
                difference.translation(),
                difference.source(),
                difference.words()));
    }
}
