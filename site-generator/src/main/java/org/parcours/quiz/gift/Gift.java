package org.parcours.quiz.gift;

import java.util.List;
import java.util.Optional;
import org.parcours.quiz.BankScope;
import org.parcours.quiz.Categories;
import org.parcours.quiz.QuizBank.Section;
import org.parcours.quiz.QuizFormat;
import org.parcours.quiz.gift.GiftPage.Category;
import org.parcours.quiz.gift.GiftPage.GiftQuestion;

/** Moodle's text format GIFT: to read, compare and import where pictures, hints and marking help are not needed. */
public final class Gift implements QuizFormat {

    @Override
    public String name() {
        return "GIFT";
    }

    @Override
    public String ending() {
        return "gift.txt";
    }

    @Override
    public byte[] render(BankScope scope) {
        List<Category> categories = scope.bank().sections().stream()
                .map(section -> category(section, scope))
                .filter(category -> !category.questions().isEmpty())
                .toList();
        return scope.text("quiz/gift.ftlg", new GiftPage(categories));
    }

    private static Category category(Section section, BankScope scope) {
        List<GiftQuestion> questions = section.lesson().questions().stream()
                .map(question -> GiftQuestions.of(question, section, scope))
                .flatMap(Optional::stream)
                .toList();
        // The importer reads escapes in a category but never turns them back: only a backslash may be doubled.
        return new Category(Categories.path(scope.bank(), section).replace("\\", "\\\\"), questions);
    }
}
