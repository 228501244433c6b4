package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parcours.model.Hint;
import org.parcours.model.Question;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;

/**
 * Makes a question of a level-3 section. A question whose kind cannot be told, or whose answer makes no sense, is left out
 * of the lesson with an error.
 */
final class Questions {

    private static final Set<String> SECTIONS = Set.of("hint", "answer-space", "grid", "model-answer");
    private static final int MOST_POINTS = 100;

    private final Assembly assembly;

    Questions(Assembly assembly) {
        this.assembly = assembly;
    }

    Optional<Question> read(Section section) {
        Fields fields = FieldReader.read(section.blocks(), FieldOwner.QUESTION, assembly);
        Sections under = Sections.at(4, fields.rest());
        Supplements supplements = Supplements.of(under.sections(), "question", SECTIONS, assembly);
        List<Block> body = new ArrayList<>(Unnesting.checklists(under.before()));
        body.addAll(supplements.others());
        List<Hint> hints = supplements.all("hint").stream().map(this::hint).toList();
        Optional<Integer> points = fields.number("points", 1, MOST_POINTS);
        Optional<Integer> difficulty = fields.number("difficulty", 1, 3);
        List<Integer> objectives = fields.objectives();
        String id = assembly.id(section.heading().content(), fields.id());
        return new Kinds(section, fields, supplements, assembly)
                .shape(body)
                .map(shape -> new Question(
                        section.span(),
                        id,
                        section.heading().content(),
                        assembly.prose(shape.stem()),
                        shape.interaction(),
                        objectives,
                        points.orElse(1),
                        difficulty,
                        hints,
                        assembly.prose(shape.feedback())));
    }

    private Hint hint(Section section) {
        section.blocks().stream()
                .filter(block -> block instanceof BulletList list && Checklists.hasBox(list))
                .forEach(list -> assembly.error("question.hint", list.span(), "checklist", section.title()));
        return new Hint(section.span(), assembly.prose(section.blocks()));
    }
}
