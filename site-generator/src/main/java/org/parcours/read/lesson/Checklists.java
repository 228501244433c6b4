package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.model.Interaction;
import org.parcours.model.MultipleChoice;
import org.parcours.model.Option;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.TrainerNote;

/** Reads the options of a choice: one right is single, more is multiple, and the language's two words are true/false. */
final class Checklists {

    private static final String RULE = "question.options";

    private final Assembly assembly;

    Checklists(Assembly assembly) {
        this.assembly = assembly;
    }

    static boolean hasBox(BulletList list) {
        return list.items().stream().anyMatch(item -> item.box() != ListItem.Box.NONE);
    }

    Optional<Interaction> read(Block checklist) {
        BulletList list = (BulletList) checklist;
        List<Option> options = list.items().stream().map(this::option).toList();
        long right = options.stream().filter(Option::right).count();
        if (options.size() < 2) {
            return none(list, "single");
        }
        if (right == 0) {
            return none(list, "none-right");
        }
        List<String> words = options.stream().map(this::word).toList();
        if (words.size() == 2 && words.containsAll(List.of("true", "false"))) {
            return right == 1 ? Optional.of(trueFalse(list, options, words)) : none(list, "both-right");
        }
        return Optional.of(
                right == 1 ? new SingleChoice(list.span(), options) : new MultipleChoice(list.span(), options));
    }

    private static TrueFalse trueFalse(BulletList list, List<Option> options, List<String> words) {
        int whenTrue = words.indexOf("true");
        return new TrueFalse(list.span(), options.get(whenTrue), options.get(1 - whenTrue));
    }

    private String word(Option option) {
        return assembly.lexicon()
                .meaning("answer", PlainText.of(option.content()))
                .orElse("");
    }

    private Option option(ListItem item) {
        if (item.box() == ListItem.Box.NONE) {
            assembly.error(RULE, item.span(), "no-box");
        }
        List<Block> feedback = new ArrayList<>();
        for (Block block : item.content()
                .subList(Math.min(1, item.content().size()), item.content().size())) {
            boolean expected = Feedback.isQuote(block) || block instanceof Paragraph || block instanceof TrainerNote;
            if (!expected) {
                assembly.error(RULE, block.span(), "not-feedback");
            }
            feedback.addAll(Feedback.unwrapped(block));
        }
        return new Option(
                item.span(), ItemText.of(item, assembly), item.box() == ListItem.Box.CHECKED, assembly.prose(feedback));
    }

    private Optional<Interaction> none(BulletList list, String problem) {
        assembly.error(RULE, list.span(), problem);
        return Optional.empty();
    }
}
