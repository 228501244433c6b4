package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseKind;
import org.parcours.model.Facilitation;
import org.parcours.model.GroupSize;
import org.parcours.model.ModelAnswer;
import org.parcours.model.RoleCard;
import org.parcours.model.text.Block;

/** Makes an exercise of a level-3 section: its fields, its instructions, and what stands under its level-4 headings. */
final class Exercises {

    private static final Set<String> SECTIONS = Set.of("role", "answer-space", "grid", "model-answer", "facilitation");

    private final Assembly assembly;

    Exercises(Assembly assembly) {
        this.assembly = assembly;
    }

    Exercise read(Section section) {
        Fields fields = FieldReader.read(section.blocks(), FieldOwner.EXERCISE, assembly);
        Sections under = Sections.at(4, fields.rest());
        Supplements supplements = Supplements.of(under.sections(), "exercise", SECTIONS, assembly);
        List<Block> instructions = new ArrayList<>(under.before());
        instructions.addAll(supplements.others());
        return new Exercise(
                section.span(),
                assembly.id(section.heading().content(), fields.id()),
                section.heading().content(),
                fields.meaning("type", "exercise", ExerciseKind.class),
                fields.minutes("duration"),
                fields.meaning("group", "group", GroupSize.class),
                fields.text("material"),
                fields.objectives(),
                fields.meaning("grid", "grid").isPresent(),
                assembly.prose(instructions),
                roles(supplements),
                AnswerSpaces.of(fields, supplements.one("answer-space"), assembly),
                supplements.one("grid").map(s -> Grids.read(s, assembly)),
                supplements.one("model-answer").map(s -> new ModelAnswer(s.span(), assembly.prose(s.blocks()))),
                supplements.one("facilitation").map(s -> new Facilitation(s.span(), assembly.prose(s.blocks()))));
    }

    private List<RoleCard> roles(Supplements supplements) {
        return supplements.all("role").stream()
                .map(s -> new RoleCard(s.span(), supplements.role(s), assembly.prose(s.blocks())))
                .toList();
    }
}
