package org.parcours.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parcours.finding.Finding;
import org.parcours.model.ExamplesPart;
import org.parcours.model.ExercisesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.Lesson;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.Part;
import org.parcours.model.PartVisitor;
import org.parcours.model.PhrasesPart;
import org.parcours.model.QuizPart;
import org.parcours.model.SourcesPart;

/** A part that a lesson lacks altogether, as a new lesson would have it, put before the parts that come after it. */
final class MissingPart implements PartVisitor<Integer> {

    /** The parts of the checks, by their place in a new lesson. */
    private static final Map<String, Integer> PLACES =
            Map.of("objectives", 0, "explanation", 1, "examples", 2, "phrases", 3, "exercises", 4, "quiz", 5);

    private final List<String> skeleton;

    /** @param skeleton the text of a new lesson in the same language and syntax */
    MissingPart(String skeleton) {
        this.skeleton = parts(skeleton);
    }

    /** The sections of level 2, without what stands before the first. */
    private static List<String> parts(String skeleton) {
        List<String> parts = new ArrayList<>();
        for (String part : skeleton.split("(?m)^(?=(?:##|==) )")) {
            parts.add(part.strip() + "\n");
        }
        return parts.subList(1, parts.size());
    }

    /**
     * What to put where; nothing when the part is there and merely too short.
     *
     * @param lines how many lines the file has
     */
    Optional<Edit> of(Finding finding, Lesson lesson, int lines) {
        Integer place = PLACES.get(finding.problem());
        if (!finding.rule().equals("structure.required-parts") || place == null || has(lesson, place)) {
            return Optional.empty();
        }
        return Optional.of(lesson.parts().stream()
                .filter(part -> part.accept(this) > place)
                .findFirst()
                .map(next -> new Edit(next.span().line(), 1, 1, skeleton.get(place) + "\n"))
                .orElseGet(() -> new Edit(lines + 1, 1, 1, "\n" + skeleton.get(place))));
    }

    private boolean has(Lesson lesson, int place) {
        for (Part part : lesson.parts()) {
            if (part.accept(this) == place) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Integer visitObjectivesPart(ObjectivesPart part) {
        return 0;
    }

    @Override
    public Integer visitExplanationPart(ExplanationPart part) {
        return 1;
    }

    @Override
    public Integer visitExamplesPart(ExamplesPart part) {
        return 2;
    }

    @Override
    public Integer visitPhrasesPart(PhrasesPart part) {
        return 3;
    }

    @Override
    public Integer visitExercisesPart(ExercisesPart part) {
        return 4;
    }

    @Override
    public Integer visitQuizPart(QuizPart part) {
        return 5;
    }

    @Override
    public Integer visitKeyPointsPart(KeyPointsPart part) {
        return 6;
    }

    @Override
    public Integer visitSourcesPart(SourcesPart part) {
        return 7;
    }
}
