package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parcours.model.Interaction;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Table;

/**
 * Decides the kind of a question, in this order: the field for its type, the field for its answer, the checklist, the table
 * of two columns with a header row, the last ordered list. What stands above that shape is stem.
 */
final class Kinds {

    private static final String RULE = "question.kind";

    private final Section section;
    private final Fields fields;
    private final Supplements supplements;
    private final Assembly assembly;

    Kinds(Section section, Fields fields, Supplements supplements, Assembly assembly) {
        this.section = section;
        this.fields = fields;
        this.supplements = supplements;
        this.assembly = assembly;
    }

    /** The shape that the body has, or nothing and a finding. */
    Optional<Shape> shape(List<Block> body) {
        int checklists = (int) body.stream().filter(Kinds::isChecklist).count();
        if (checklists > 1) {
            return none("two-checklists");
        }
        Optional<Field> named = fields.field("type").or(() -> fields.field("answer"));
        if (named.isPresent() && checklists > 0) {
            return none("field-and-checklist", named.get().label());
        }
        if (fields.field("type").isPresent() && fields.field("answer").isPresent()) {
            return none(
                    "type-and-answer",
                    fields.field("type").get().label(),
                    fields.field("answer").get().label());
        }
        return named.isPresent() ? byField(body) : byShape(body);
    }

    private Optional<Shape> byField(List<Block> body) {
        if (fields.field("answer").isPresent()) {
            noOpenSections();
            return WrittenAnswers.shortAnswer(fields.field("answer").get(), body, assembly);
        }
        Optional<String> type = fields.meaning("type", "question");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (type.get().equals("open")) {
            return Optional.of(WrittenAnswers.open(section, fields, supplements, body, assembly));
        }
        noOpenSections();
        return Clozes.read(section, body, assembly);
    }

    private Optional<Shape> byShape(List<Block> body) {
        noOpenSections();
        OptionalInt checklist = last(body, Kinds::isChecklist);
        if (checklist.isPresent()) {
            return shaped(body, checklist.getAsInt(), new Checklists(assembly).read(body.get(checklist.getAsInt())));
        }
        OptionalInt table = last(body, Matchings::isMatching);
        if (table.isPresent()) {
            return shaped(body, table.getAsInt(), new Matchings(assembly).read((Table) body.get(table.getAsInt())));
        }
        OptionalInt list = last(body, OrderedList.class::isInstance);
        if (list.isPresent()) {
            return shaped(body, list.getAsInt(), new Orderings(assembly).read(body, list.getAsInt()));
        }
        boolean bareTable = body.stream().anyMatch(Table.class::isInstance);
        return none(bareTable ? "table-without-header" : "none", section.title());
    }

    private Optional<Shape> shaped(List<Block> body, int index, Optional<? extends Interaction> interaction) {
        Feedback feedback = Feedback.read(body.subList(index + 1, body.size()), assembly);
        List<Block> stem = new ArrayList<>(body.subList(0, index));
        stem.addAll(feedback.notes());
        return interaction.map(answer -> new Shape(stem, answer, feedback.content()));
    }

    /** A model answer, a grid and room to write belong to open questions. */
    private void noOpenSections() {
        for (String meaning : List.of("model-answer", "grid", "answer-space")) {
            supplements.all(meaning).forEach(s -> assembly.error("question.section", s.span(), "open-only", s.title()));
        }
        fields.field("lines").ifPresent(f -> assembly.error("question.section", f.span(), "open-only", f.label()));
    }

    private static boolean isChecklist(Block block) {
        return block instanceof BulletList list && Checklists.hasBox(list);
    }

    private static OptionalInt last(List<Block> body, Predicate<Block> wanted) {
        return IntStream.range(0, body.size())
                .filter(i -> wanted.test(body.get(i)))
                .max();
    }

    private Optional<Shape> none(String problem, Object... words) {
        assembly.error(RULE, section.span(), problem, words);
        return Optional.empty();
    }
}
