package org.parcours.quiz.moodle;

import org.parcours.model.Cloze;
import org.parcours.model.InteractionVisitor;
import org.parcours.model.Matching;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Ordering;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;

/** Moodle's names of the kinds. */
final class MoodleType implements InteractionVisitor<String> {

    static final MoodleType NAMES = new MoodleType();

    private MoodleType() {}

    @Override
    public String visitSingleChoice(SingleChoice choice) {
        return "multichoice";
    }

    @Override
    public String visitMultipleChoice(MultipleChoice choice) {
        return "multichoice";
    }

    @Override
    public String visitTrueFalse(TrueFalse statement) {
        return "truefalse";
    }

    @Override
    public String visitMatching(Matching matching) {
        return "matching";
    }

    @Override
    public String visitOrdering(Ordering ordering) {
        return "ordering";
    }

    @Override
    public String visitShortAnswer(ShortAnswer answer) {
        return "shortanswer";
    }

    @Override
    public String visitCloze(Cloze cloze) {
        return "cloze";
    }

    @Override
    public String visitOpenAnswer(OpenAnswer answer) {
        return "essay";
    }
}
