package org.parcours.check.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parcours.model.Cloze;
import org.parcours.model.InteractionVisitor;
import org.parcours.model.Matching;
import org.parcours.model.MatchingPair;
import org.parcours.model.ModelAnswer;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Ordering;
import org.parcours.model.OrderingItem;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Gaps;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.source.Span;

/**
 * What is wrong with the key of one question, by its kind. How many options are right decides the kind itself: reading has
 * settled that already.
 */
final class KeyProblems implements InteractionVisitor<List<KeyProblem>> {

    private final List<KeyProblem> problems = new ArrayList<>();

    @Override
    public List<KeyProblem> visitSingleChoice(SingleChoice choice) {
        options(choice.options());
        return problems;
    }

    @Override
    public List<KeyProblem> visitMultipleChoice(MultipleChoice choice) {
        options(choice.options());
        boolean allRight = choice.options().stream().allMatch(Option::right);
        require(!allRight, choice.span(), "none-wrong", choice.options().size());
        return problems;
    }

    @Override
    public List<KeyProblem> visitTrueFalse(TrueFalse statement) {
        return problems;
    }

    @Override
    public List<KeyProblem> visitMatching(Matching matching) {
        require(
                matching.pairs().size() >= 2,
                matching.span(),
                "two-pairs",
                matching.pairs().size());
        Set<String> left = new HashSet<>();
        Set<String> right = new HashSet<>();
        for (MatchingPair pair : matching.pairs()) {
            distinct(left, pair.left(), pair.span(), "left-twice");
            distinct(right, pair.right(), pair.span(), "right-twice");
        }
        matching.distractors().forEach(d -> distinct(right, d.content(), d.span(), "right-twice"));
        return problems;
    }

    @Override
    public List<KeyProblem> visitOrdering(Ordering ordering) {
        require(
                ordering.items().size() >= 3,
                ordering.span(),
                "three-items",
                ordering.items().size());
        Set<String> seen = new HashSet<>();
        for (OrderingItem item : ordering.items()) {
            distinct(seen, item.content(), item.span(), "item-twice");
        }
        return problems;
    }

    @Override
    public List<KeyProblem> visitShortAnswer(ShortAnswer answer) {
        boolean some = answer.accepted().stream().anyMatch(word -> !word.isBlank());
        require(some, answer.span(), "no-answer", "");
        return problems;
    }

    @Override
    public List<KeyProblem> visitCloze(Cloze cloze) {
        List<Gap> gaps = Gaps.in(cloze.text());
        require(!gaps.isEmpty(), cloze.span(), "no-gap", "");
        gaps.forEach(this::gap);
        return problems;
    }

    @Override
    public List<KeyProblem> visitOpenAnswer(OpenAnswer answer) {
        boolean some = answer.modelAnswer().map(ModelAnswer::content).stream()
                .anyMatch(content -> !PlainText.ofBlocks(content).isBlank());
        require(some, answer.span(), "no-model-answer", "");
        return problems;
    }

    private void gap(Gap gap) {
        require(gap.right().stream().anyMatch(word -> !word.isBlank()), gap.span(), "empty-gap", "");
        List<String> right = gap.right().stream().map(Slug::key).toList();
        gap.wrong().stream()
                .filter(word -> right.contains(Slug.key(word)))
                .forEach(word -> problems.add(new KeyProblem(gap.span(), "right-and-wrong", word)));
    }

    /** That two are the same is a rule of its own. */
    private void options(List<Option> options) {
        options.stream()
                .filter(option -> PlainText.of(option.content()).isBlank())
                .forEach(option -> problems.add(new KeyProblem(option.span(), "empty", "")));
    }

    private void distinct(Set<String> seen, List<Inline> content, Span span, String problem) {
        String words = PlainText.of(content).strip();
        if (words.isEmpty()) {
            problems.add(new KeyProblem(span, "empty", ""));
        } else if (!seen.add(words.toLowerCase(Locale.ROOT))) {
            problems.add(new KeyProblem(span, problem, words));
        }
    }

    private void require(boolean holds, Span span, String problem, Object word) {
        if (!holds) {
            problems.add(new KeyProblem(span, problem, word.toString()));
        }
    }
}
