package org.parcours.check.question;

import java.util.List;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Question;
import org.parcours.model.text.PlainText;

/**
 * Each question can be marked: its key is one that its kind allows. A wrong key is the worst defect of a bank (Haladyna,
 * Downing and Rodriguez, 2002, guideline 19).
 */
public final class KeyValid extends LessonRule {

    public KeyValid() {
        super("question.key");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        lesson.questions().forEach(question -> check(question, findings));
    }

    private void check(Question question, Findings findings) {
        List<KeyProblem> problems = question.interaction().accept(new KeyProblems());
        String title = PlainText.of(question.title());
        problems.forEach(p -> findings.add(Finding.error(id(), p.span(), p.name(), title, p.word())));
    }
}
