package org.parcours.model;

import java.util.List;
import java.util.stream.Stream;
import org.parcours.model.text.Block;
import org.parcours.model.text.Language;
import org.parcours.source.Span;

/**
 * A lesson: one file of an author, understood.
 *
 * @param id file name without extension, the same in every language
 * @param introduction what stands before the first part
 * @param parts the parts in the order in which they were written
 */
public record Lesson(
        Span span, String id, Language language, LessonHeader header, List<Block> introduction, List<Part> parts) {
    public Lesson {
        introduction = List.copyOf(introduction);
        parts = List.copyOf(parts);
    }

    public List<Objective> objectives() {
        return all(ObjectivesPart.class)
                .flatMap(part -> part.objectives().stream())
                .toList();
    }

    public List<Example> examples() {
        return all(ExamplesPart.class).flatMap(part -> part.examples().stream()).toList();
    }

    public List<PhrasePair> pairs() {
        return all(PhrasesPart.class).flatMap(part -> part.pairs().stream()).toList();
    }

    public List<Exercise> exercises() {
        return all(ExercisesPart.class)
                .flatMap(part -> part.exercises().stream())
                .toList();
    }

    public List<Question> questions() {
        return all(QuizPart.class).flatMap(part -> part.questions().stream()).toList();
    }

    private <P extends Part> Stream<P> all(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
