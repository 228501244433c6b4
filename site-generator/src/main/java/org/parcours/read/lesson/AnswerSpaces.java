package org.parcours.read.lesson;

import java.util.List;
import java.util.Optional;
import org.parcours.model.AnswerSpace;
import org.parcours.model.text.Block;
import org.parcours.model.text.Table;
import org.parcours.source.Span;

/** Reads the room to answer: the field for lines, under the heading of the exercise or of the space, and a table to fill in. */
final class AnswerSpaces {

    private static final int MOST_LINES = 200;

    private AnswerSpaces() {}

    /**
     * The room that an exercise or a question gives.
     *
     * @param fields those right under its heading
     * @param section the one of the space, where there is one
     */
    static Optional<AnswerSpace> of(Fields fields, Optional<Section> section, Assembly assembly) {
        Optional<Integer> lines = fields.number("lines", 1, MOST_LINES);
        if (section.isEmpty()) {
            Optional<Span> span = fields.field("lines").map(Field::span);
            return lines.map(n -> new AnswerSpace(span.orElseThrow(), n, List.of(), Optional.empty()));
        }
        return Optional.of(read(section.get(), fields, assembly));
    }

    private static AnswerSpace read(Section section, Fields above, Assembly assembly) {
        Fields fields = FieldReader.read(section.blocks(), FieldOwner.ANSWER_SPACE, assembly);
        Leftovers leftovers = new Leftovers(section.title(), assembly);
        Optional<Table> table = Optional.empty();
        for (Block block : fields.rest()) {
            if (table.isEmpty() && block instanceof Table first) {
                table = Optional.of(first);
                leftovers.open();
            } else {
                leftovers.add(block);
            }
        }
        Optional<Field> asked = fields.field("lines").or(() -> above.field("lines"));
        if (table.isEmpty() && asked.isEmpty()) {
            String label = assembly.lexicon().word("field", "lines");
            assembly.error("exercise.answer-space", section.span(), "no-room", section.title(), label);
        }
        if (fields.field("lines").isPresent() && above.field("lines").isPresent()) {
            assembly.error(
                    "exercise.field",
                    asked.orElseThrow().span(),
                    "twice",
                    asked.get().label());
        }
        int lines = fields.number("lines", 1, MOST_LINES)
                .or(() -> above.number("lines", 1, MOST_LINES))
                .orElse(0);
        return new AnswerSpace(section.span(), lines, leftovers.introduction(), table);
    }
}
