package org.parcours.site;

import java.util.List;
import java.util.Optional;
import org.parcours.render.MacroName;

/**
 * A part of a lesson as its page shows it. One record and one macro of {@code site/parts.ftlh} per kind, under the name
 * that the model gives it.
 */
public sealed interface PartView {

    /** The name of the macro that prints it. */
    default String kind() {
        return MacroName.of(getClass());
    }

    /** Its heading and the anchor of it. */
    Title title();

    record ObjectivesPart(Title title, List<BlockView> introduction, List<Objective> objectives) implements PartView {}

    record ExplanationPart(Title title, List<BlockView> content) implements PartView {}

    record ExamplesPart(Title title, List<BlockView> introduction, List<Example> examples) implements PartView {}

    record PhrasesPart(Title title, List<BlockView> introduction, List<Pair> pairs) implements PartView {}

    record ExercisesPart(Title title, List<BlockView> introduction, List<ExerciseView> exercises) implements PartView {}

    record QuizPart(Title title, List<BlockView> introduction, List<QuestionView> questions) implements PartView {}

    record KeyPointsPart(Title title, List<BlockView> introduction, List<BlockView.Item> points) implements PartView {}

    record SourcesPart(Title title, List<BlockView> content) implements PartView {}

    /**
     * A heading.
     *
     * @param words without marks, for tables of contents
     */
    record Title(String anchor, List<InlineView> content, String words) {}

    /** @param level the label {@code cognitive-level.<level>} names it; may be empty */
    record Objective(int number, List<InlineView> content, Optional<String> level) {}

    record Example(int number, Title title, List<BlockView> content) {}

    record Pair(String anchor, List<InlineView> say, List<InlineView> avoid, List<InlineView> why) {}
}
