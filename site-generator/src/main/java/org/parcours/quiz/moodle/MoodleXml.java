package org.parcours.quiz.moodle;

import java.util.List;
import org.parcours.quiz.BankScope;
import org.parcours.quiz.Categories;
import org.parcours.quiz.QuizBank.Section;
import org.parcours.quiz.QuizFormat;
import org.parcours.quiz.moodle.MoodlePage.Category;
import org.parcours.quiz.moodle.MoodlePage.MoodleQuestion;

/** Moodle XML: carries every kind of question, with pictures, keys, feedback and hints. */
public final class MoodleXml implements QuizFormat {

    @Override
    public String name() {
        return "Moodle XML";
    }

    @Override
    public String ending() {
        return "moodle.xml";
    }

    @Override
    public byte[] render(BankScope scope) {
        List<Category> categories = scope.bank().sections().stream()
                .map(section -> category(section, scope))
                .toList();
        return scope.text("quiz/moodle.ftlx", new MoodlePage(categories));
    }

    private static Category category(Section section, BankScope scope) {
        List<MoodleQuestion> questions = section.lesson().questions().stream()
                .map(question -> MoodleQuestions.of(question, section, scope))
                .toList();
        return new Category(
                Categories.path(scope.bank(), section),
                section.lesson().header().summary(),
                section.lesson().id(),
                questions);
    }
}
