package org.parcours.check.time;

import org.parcours.model.Cloze;
import org.parcours.model.InteractionVisitor;
import org.parcours.model.Matching;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Ordering;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;

/** How long a question of each kind takes, in seconds: to choose is quick, to weigh several takes longer, to write longest. */
final class QuizSeconds implements InteractionVisitor<Integer> {

    private static final int CHOOSE = 40;
    private static final int WEIGH = 60;
    private static final int FIND = 75;
    private static final int WRITE = 180;

    @Override
    public Integer visitSingleChoice(SingleChoice choice) {
        return CHOOSE;
    }

    @Override
    public Integer visitMultipleChoice(MultipleChoice choice) {
        return WEIGH;
    }

    @Override
    public Integer visitTrueFalse(TrueFalse statement) {
        return CHOOSE;
    }

    @Override
    public Integer visitMatching(Matching matching) {
        return WEIGH;
    }

    @Override
    public Integer visitOrdering(Ordering ordering) {
        return WEIGH;
    }

    @Override
    public Integer visitShortAnswer(ShortAnswer answer) {
        return FIND;
    }

    @Override
    public Integer visitCloze(Cloze cloze) {
        return FIND;
    }

    @Override
    public Integer visitOpenAnswer(OpenAnswer answer) {
        return WRITE;
    }
}
