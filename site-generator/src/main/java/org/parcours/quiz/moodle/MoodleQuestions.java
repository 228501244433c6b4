package org.parcours.quiz.moodle;

import java.util.List;
import org.parcours.model.Cloze;
import org.parcours.model.Hint;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Ordering;
import org.parcours.model.Question;
import org.parcours.model.text.Block;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Gaps;
import org.parcours.model.text.Text;
import org.parcours.quiz.BankScope;
import org.parcours.quiz.Fragments;
import org.parcours.quiz.Html;
import org.parcours.quiz.MoodleId;
import org.parcours.quiz.QuestionText;
import org.parcours.quiz.QuizBank.Section;
import org.parcours.quiz.Tags;
import org.parcours.quiz.moodle.MoodlePage.MoodleQuestion;

/** Puts questions as Moodle knows them. */
final class MoodleQuestions {

    private static final int NAME_BYTES = 240;

    /** Moodle cuts the name of an ordering question after 42 bytes, in the middle of a character if need be. */
    private static final int ORDERING_NAME_BYTES = 42;

    private MoodleQuestions() {}

    static MoodleQuestion of(Question question, Section section, BankScope scope) {
        Fragments html = scope.withPictures("@@PLUGINFILE@@/");
        return new MoodleQuestion(
                question.interaction().accept(MoodleType.NAMES),
                MoodleId.of(question.id()),
                QuestionText.name(
                        question, question.interaction() instanceof Ordering ? ORDERING_NAME_BYTES : NAME_BYTES),
                text(question, html, scope),
                html.blocks(question.feedback()),
                question.points(),
                hints(question, html, scope),
                Tags.of(section, question),
                question.interaction().accept(new MoodleBody(question, html, scope)));
    }

    private static Html text(Question question, Fragments html, BankScope scope) {
        List<Block> stem = QuestionText.stemWithColumns(question);
        if (!(question.interaction() instanceof Cloze)) {
            return html.blocks(stem);
        }
        List<Gap> gaps = Gaps.in(stem);
        int weight = ClozeCode.weight(question, gaps.size(), scope.losses());
        Html marked = html.blocks(Gaps.replace(stem, gap -> new Text(gap.span(), ClozeCode.MARK)));
        return marked.withText(ClozeCode.insert(marked.text(), gaps, weight));
    }

    private static List<Html> hints(Question question, Fragments html, BankScope scope) {
        if (question.interaction() instanceof OpenAnswer) {
            question.hints().forEach(hint -> scope.losses().noted(hint.span(), "hint"));
            return List.of();
        }
        return question.hints().stream().map(Hint::content).map(html::blocks).toList();
    }
}
