package org.parcours.quiz.json;

import java.util.List;
import org.parcours.model.Objective;
import org.parcours.quiz.BankScope;
import org.parcours.quiz.QuestionText;
import org.parcours.quiz.QuizBank;
import org.parcours.quiz.QuizBank.Section;
import org.parcours.quiz.QuizFormat;
import org.parcours.quiz.json.JsonPage.JsonLesson;
import org.parcours.quiz.json.JsonPage.JsonObjective;
import org.parcours.quiz.json.JsonPage.JsonQuestion;

/** A JSON file of our own, for programs: it carries all that a question has. Its schema is published in the docs. */
public final class Json implements QuizFormat {

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public byte[] render(BankScope scope) {
        QuizBank bank = scope.bank();
        JsonQuestions questions = new JsonQuestions(scope);
        List<JsonLesson> lessons = bank.sections().stream()
                .map(section -> lesson(section, questions))
                .toList();
        return scope.text(
                "quiz/json.ftlj",
                new JsonPage(bank.course(), bank.title(), bank.language().tag(), lessons, questions.files()));
    }

    private static JsonLesson lesson(Section section, JsonQuestions questions) {
        List<JsonQuestion> asked =
                section.lesson().questions().stream().map(questions::of).toList();
        return new JsonLesson(
                section.lesson().id(),
                section.lesson().header().title(),
                section.unit().id(),
                section.unit().title(),
                section.lesson().objectives().stream().map(Json::objective).toList(),
                asked);
    }

    private static JsonObjective objective(Objective objective) {
        return new JsonObjective(objective.number(), QuestionText.words(objective.content()));
    }
}
