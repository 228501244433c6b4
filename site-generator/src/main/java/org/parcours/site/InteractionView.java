package org.parcours.site;

import java.util.List;
import java.util.Optional;
import org.parcours.render.AnswerKey;
import org.parcours.render.MacroName;

/**
 * What a question asks one to do, as its page plays it. One record and one macro of {@code site/questions.ftlh} per kind,
 * under the name that the model gives it.
 */
public sealed interface InteractionView {

    /** The name of the macro that prints it. */
    default String kind() {
        return MacroName.of(getClass());
    }

    record SingleChoice(List<Option> options) implements InteractionView {}

    record MultipleChoice(List<Option> options) implements InteractionView {}

    record TrueFalse(List<Option> options) implements InteractionView {}

    /**
     * Two sides to bring together.
     *
     * @param choices what each left side may be matched with, in alphabetical order
     * @param lettered whether some are too long for a menu, so that they stand above, each with its letter
     */
    record Matching(
            List<InlineView> leftTitle,
            List<InlineView> rightTitle,
            List<Pair> pairs,
            List<Choice> choices,
            boolean lettered)
            implements InteractionView {}

    /**
     * Items to put in order.
     *
     * @param shown the items as they are given, never in the right order
     * @param right the words of the items in the right order
     */
    record Ordering(List<Step> shown, List<String> right) implements InteractionView {}

    record ShortAnswer(AnswerKey key) implements InteractionView {}

    record Cloze(List<BlockView> text, List<Gap> gaps) implements InteractionView {}

    record OpenAnswer(Optional<ExerciseView.Space> space, List<BlockView> modelAnswer, Optional<ExerciseView.Grid> grid)
            implements InteractionView {}

    /**
     * What one may choose.
     *
     * @param mark its anchor in a preview, empty in what is published
     * @param feedback its own; empty where there is none
     */
    record Option(
            String mark,
            String letter,
            List<InlineView> content,
            String words,
            boolean right,
            List<BlockView> feedback) {}

    record Choice(String letter, String words) {}

    /** @param choice which of the choices is the right one, from 0 */
    record Pair(List<InlineView> left, String leftWords, int choice) {}

    /** @param place the right one, from 1 */
    record Step(int place, List<InlineView> content, String words) {}

    record Gap(int number, AnswerKey key) {}
}
