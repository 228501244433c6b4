package org.parcours.check.evidence;

import org.parcours.check.LessonRule;
import org.parcours.check.Normalised;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.text.Language;

/** « Des études montrent », « selon les experts » borrow an authority without naming it, unless a source is cited. */
public final class EvidenceNamed extends LessonRule {

    private final WordData vague = new WordData(EvidenceNamed.class, "vague");

    public EvidenceNamed() {
        super("evidence.vague");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        Statements.ofTextAndFeedback(lesson).stream()
                .filter(statement -> !statement.isSourced())
                .forEach(statement -> check(statement, lesson.language(), findings));
    }

    private void check(Statement statement, Language language, Findings findings) {
        Normalised words = statement.words();
        vague.matches(words, language)
                .findFirst()
                .ifPresent(
                        match -> findings.add(Finding.warning(id(), statement.span(), "unnamed", words.quote(match))));
    }
}
