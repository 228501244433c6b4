package org.parcours.check.translation;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parcours.model.Cloze;
import org.parcours.model.InteractionVisitor;
import org.parcours.model.Matching;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Ordering;
import org.parcours.model.Question;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Gaps;
import org.parcours.model.text.Language;
import org.parcours.model.text.PlainText;

/**
 * What there is to answer in a question, without its words.
 *
 * @param sizes how many there are of what; of gaps, how many choices each has, in no order
 * @param right the places of the right ones, from 1
 * @param isSorted whether its options stand in the order of the alphabet, which differs by language
 */
record Answers(List<Integer> sizes, List<Integer> right, boolean isSorted) {

    static Answers of(Question question, Language language) {
        return question.interaction().accept(new Reader(language));
    }

    private static final class Reader implements InteractionVisitor<Answers> {

        private final Language language;

        Reader(Language language) {
            this.language = language;
        }

        private static Answers counted(Integer... sizes) {
            return new Answers(List.of(sizes), List.of(), false);
        }

        private Answers options(List<Option> options) {
            List<Integer> right = IntStream.rangeClosed(1, options.size())
                    .filter(place -> options.get(place - 1).right())
                    .boxed()
                    .toList();
            List<Integer> sizes = List.of(options.size(), right.size());
            return new Answers(sizes, right, isSorted(options));
        }

        private boolean isSorted(List<Option> options) {
            List<String> words = options.stream()
                    .map(option -> PlainText.of(option.content()))
                    .toList();
            List<String> sorted = new ArrayList<>(words);
            sorted.sort(Collator.getInstance(language.locale()));
            return words.size() > 2 && words.equals(sorted);
        }

        @Override
        public Answers visitSingleChoice(SingleChoice choice) {
            return options(choice.options());
        }

        @Override
        public Answers visitMultipleChoice(MultipleChoice choice) {
            return options(choice.options());
        }

        @Override
        public Answers visitTrueFalse(TrueFalse statement) {
            return new Answers(List.of(), List.of(statement.whenTrue().right() ? 1 : 2), false);
        }

        @Override
        public Answers visitMatching(Matching matching) {
            return counted(matching.pairs().size(), matching.distractors().size());
        }

        @Override
        public Answers visitOrdering(Ordering ordering) {
            return counted(ordering.items().size());
        }

        @Override
        public Answers visitShortAnswer(ShortAnswer answer) {
            return counted();
        }

        @Override
        public Answers visitCloze(Cloze cloze) {
            List<Integer> choices = Gaps.in(cloze.text()).stream()
                    .map(gap -> gap.wrong().size())
                    .sorted()
                    .toList();
            return new Answers(choices, List.of(), false);
        }

        @Override
        public Answers visitOpenAnswer(OpenAnswer answer) {
            return counted(
                    answer.modelAnswer().isPresent() ? 1 : 0, answer.grid().isPresent() ? 1 : 0);
        }
    }
}
