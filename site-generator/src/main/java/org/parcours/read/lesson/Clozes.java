package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.model.Cloze;
import org.parcours.model.text.Block;

/**
 * Reads a text with gaps: from the first block that has one to the last. What stands above is stem, what stands below is
 * read like what stands below options.
 */
final class Clozes {

    private Clozes() {}

    static Optional<Shape> read(Section section, List<Block> body, Assembly assembly) {
        int first = -1;
        int last = -1;
        List<Block> read = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Gaps gaps = new Gaps(assembly);
            read.addAll(gaps.blocks(List.of(body.get(i))));
            if (gaps.found()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            assembly.error("question.gap", section.span(), "none", section.title());
            return Optional.empty();
        }
        Feedback feedback = Feedback.read(body.subList(last + 1, body.size()), assembly);
        List<Block> stem = new ArrayList<>(body.subList(0, first));
        stem.addAll(feedback.notes());
        Cloze cloze = new Cloze(body.get(first).span(), assembly.prose(read.subList(first, last + 1)));
        return Optional.of(new Shape(stem, cloze, feedback.content()));
    }
}
