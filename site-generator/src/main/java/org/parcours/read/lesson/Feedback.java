package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.Block;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.Quote;
import org.parcours.model.text.TrainerNote;

/**
 * What stands below what is to be answered: the first quote is the feedback for everyone, admonitions go with it, a
 * trainer's note goes to the stem, and nothing else has a place there.
 *
 * @param notes for the trainer
 */
record Feedback(List<Block> content, List<Block> notes) {

    static Feedback read(List<Block> below, Assembly assembly) {
        List<Block> content = new ArrayList<>();
        List<Block> notes = new ArrayList<>();
        boolean quoted = false;
        for (Block block : below) {
            if (block instanceof TrainerNote) {
                notes.add(block);
            } else if (block instanceof Admonition) {
                content.add(block);
            } else {
                boolean expected = isQuote(block) && !quoted;
                if (!expected) {
                    assembly.error("question.below", block.span(), isQuote(block) ? "second-quote" : "other");
                }
                quoted |= isQuote(block);
                content.addAll(unwrapped(block));
            }
        }
        return new Feedback(content, notes);
    }

    static boolean isQuote(Block block) {
        return block instanceof Quote || block instanceof Dialogue;
    }

    /** What a quote says; one that names its author stays a quote. */
    static List<Block> unwrapped(Block block) {
        return block instanceof Quote quote && quote.attribution().isEmpty() ? quote.content() : List.of(block);
    }
}
