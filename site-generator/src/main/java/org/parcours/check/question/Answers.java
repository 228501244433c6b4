package org.parcours.check.question;

import java.util.List;
import java.util.stream.Stream;
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
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;

/** All that a learner chooses from, puts in order or may write, as plain words. */
final class Answers implements InteractionVisitor<Stream<String>> {

    private static final Answers READER = new Answers();

    private Answers() {}

    static List<String> of(Question question) {
        return question.interaction().accept(READER).toList();
    }

    @Override
    public Stream<String> visitSingleChoice(SingleChoice choice) {
        return options(choice.options());
    }

    @Override
    public Stream<String> visitMultipleChoice(MultipleChoice choice) {
        return options(choice.options());
    }

    private static Stream<String> options(List<Option> options) {
        return words(options.stream().map(Option::content));
    }

    private static Stream<String> words(Stream<List<Inline>> contents) {
        return contents.map(PlainText::of);
    }

    /** Its two words are always the same. */
    @Override
    public Stream<String> visitTrueFalse(TrueFalse statement) {
        return Stream.empty();
    }

    @Override
    public Stream<String> visitMatching(Matching matching) {
        return words(Stream.concat(
                matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())),
                matching.distractors().stream().map(distractor -> distractor.content())));
    }

    @Override
    public Stream<String> visitOrdering(Ordering ordering) {
        return words(ordering.items().stream().map(item -> item.content()));
    }

    @Override
    public Stream<String> visitShortAnswer(ShortAnswer answer) {
        return answer.accepted().stream();
    }

    @Override
    public Stream<String> visitCloze(Cloze cloze) {
        return Stream.concat(
                Stream.of(PlainText.ofBlocks(cloze.text())),
                Gaps.in(cloze.text()).stream()
                        .flatMap(gap -> Stream.concat(gap.right().stream(), gap.wrong().stream())));
    }

    @Override
    public Stream<String> visitOpenAnswer(OpenAnswer answer) {
        return Stream.empty();
    }
}
