package org.parcours.handbook;

import java.util.Map;
import org.parcours.model.ExamplesPart;
import org.parcours.model.ExercisesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.PartVisitor;
import org.parcours.model.PhrasesPart;
import org.parcours.model.QuizPart;
import org.parcours.model.SourcesPart;
import org.parcours.model.text.PlainText;

/** What a part is called in bookmarks: its author's heading, or the name of its kind. */
final class PartTitles implements PartVisitor<String> {

    private final Map<String, String> labels;

    PartTitles(Map<String, String> labels) {
        this.labels = labels;
    }

    @Override
    public String visitObjectivesPart(ObjectivesPart part) {
        return labels.get("part.objectives");
    }

    @Override
    public String visitExplanationPart(ExplanationPart part) {
        return PlainText.of(part.heading().content());
    }

    @Override
    public String visitExamplesPart(ExamplesPart part) {
        return labels.get("part.examples");
    }

    @Override
    public String visitPhrasesPart(PhrasesPart part) {
        return labels.get("part.phrases");
    }

    @Override
    public String visitExercisesPart(ExercisesPart part) {
        return labels.get("part.exercises");
    }

    @Override
    public String visitQuizPart(QuizPart part) {
        return labels.get("part.quiz");
    }

    @Override
    public String visitKeyPointsPart(KeyPointsPart part) {
        return labels.get("part.key-points");
    }

    @Override
    public String visitSourcesPart(SourcesPart part) {
        return labels.get("part.sources");
    }
}
