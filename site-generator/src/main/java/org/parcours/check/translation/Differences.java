package org.parcours.check.translation;

import java.util.ArrayList;
import java.util.List;
import org.parcours.check.CitedSources;
import org.parcours.model.Example;
import org.parcours.model.Exercise;
import org.parcours.model.ExplanationPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.Lesson;
import org.parcours.model.LessonHeader;
import org.parcours.model.Mention;
import org.parcours.model.Part;
import org.parcours.model.Question;
import org.parcours.model.text.Block;
import org.parcours.model.text.PlainText;
import org.parcours.source.Span;

/** Walks a translation and its source side by side, in the order of the lesson. */
final class Differences {

    private final Lesson source;
    private final Lesson lesson;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Translated pair) {
        this.source = pair.source();
        this.lesson = pair.lesson();
    }

    static List<Difference> of(Translated pair) {
        Differences differences = new Differences(pair);
        differences.header();
        differences.parts();
        differences.prose();
        differences.exercises();
        differences.questions();
        differences.compare(
                differences.lesson.span(),
                "sources",
                List.copyOf(CitedSources.of(pair.lesson())),
                List.copyOf(CitedSources.of(pair.source())),
                "");
        return differences.found;
    }

    private void compare(Span span, String problem, Object translation, Object original, String words) {
        if (!translation.equals(original)) {
            found.add(new Difference(span, problem, shown(translation), shown(original), words));
        }
    }

    private static String shown(Object value) {
        String words = value.toString();
        return words.startsWith("[") ? words.substring(1, words.length() - 1) : words;
    }

    private void header() {
        LessonHeader own = lesson.header();
        LessonHeader other = source.header();
        compare(lesson.span(), "minutes", own.minutes(), other.minutes(), "");
        compare(lesson.span(), "level", own.level().ordinal() + 1, other.level().ordinal() + 1, "");
        compare(lesson.span(), "audience", ids(own.audiences()), ids(other.audiences()), "");
        compare(lesson.span(), "covers", ids(own.covers()), ids(other.covers()), "");
        compare(lesson.span(), "after", ids(own.after()), ids(other.after()), "");
    }

    private static List<String> ids(List<Mention> mentions) {
        return mentions.stream().map(Mention::id).sorted().toList();
    }

    private void parts() {
        int common = Math.min(lesson.parts().size(), source.parts().size());
        for (int i = 0; i < common; i++) {
            Part own = lesson.parts().get(i);
            if (!own.getClass().equals(source.parts().get(i).getClass())) {
                found.add(new Difference(
                        own.span(), "part", "" + (i + 1), "" + source.parts().size(), ""));
                return;
            }
        }
        compare(lesson.span(), "parts", lesson.parts().size(), source.parts().size(), "");
        compare(
                lesson.span(),
                "objectives",
                lesson.objectives().size(),
                source.objectives().size(),
                "");
        compare(lesson.span(), "pairs", lesson.pairs().size(), source.pairs().size(), "");
        compare(lesson.span(), "key-points", keyPoints(lesson), keyPoints(source), "");
    }

    private static int keyPoints(Lesson lesson) {
        return lesson.parts().stream()
                .filter(KeyPointsPart.class::isInstance)
                .mapToInt(part -> ((KeyPointsPart) part).points().size())
                .sum();
    }

    private void prose() {
        List<ExplanationPart> own = explanations(lesson);
        List<ExplanationPart> other = explanations(source);
        for (int i = 0; i < Math.min(own.size(), other.size()); i++) {
            String heading = PlainText.of(own.get(i).heading().content());
            blocks(own.get(i).span(), own.get(i).content(), other.get(i).content(), heading);
        }
        List<Example> examples = lesson.examples();
        for (int i = 0; i < Math.min(examples.size(), source.examples().size()); i++) {
            Example example = examples.get(i);
            blocks(
                    example.span(),
                    example.content(),
                    source.examples().get(i).content(),
                    PlainText.of(example.title()));
        }
    }

    private static List<ExplanationPart> explanations(Lesson lesson) {
        return lesson.parts().stream()
                .filter(ExplanationPart.class::isInstance)
                .map(ExplanationPart.class::cast)
                .toList();
    }

    /** Kinds of blocks count and not paragraphs: a translator may join two, or part one. */
    private void blocks(Span span, List<Block> own, List<Block> other, String words) {
        List<String> translated = kinds(own);
        List<String> original = kinds(other);
        if (!translated.equals(original)) {
            found.add(new Difference(span, "blocks", "" + translated.size(), "" + original.size(), words));
        }
    }

    private static List<String> kinds(List<Block> blocks) {
        List<String> kinds = new ArrayList<>();
        for (Block block : blocks) {
            String kind = block.getClass().getSimpleName();
            boolean again = kind.equals("Paragraph")
                    && !kinds.isEmpty()
                    && kinds.get(kinds.size() - 1).equals(kind);
            if (!again) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private void exercises() {
        for (int i = 0;
                i < Math.min(lesson.exercises().size(), source.exercises().size());
                i++) {
            exercise(lesson.exercises().get(i), source.exercises().get(i));
        }
    }

    private void exercise(Exercise own, Exercise other) {
        String words = PlainText.of(own.title());
        compare(own.span(), "exercise-kind", own.kind(), other.kind(), words);
        compare(own.span(), "exercise-minutes", minutes(own), minutes(other), words);
        compare(own.span(), "exercise-group", own.group(), other.group(), words);
        compare(own.span(), "exercise-objectives", own.objectives(), other.objectives(), words);
        compare(own.span(), "exercise-roles", own.roles().size(), other.roles().size(), words);
        compare(own.span(), "exercise-sections", sections(own), sections(other), words);
    }

    private static int minutes(Exercise exercise) {
        return exercise.minutes().orElse(0);
    }

    private static List<Boolean> sections(Exercise exercise) {
        return List.of(
                exercise.answerSpace().isPresent(),
                exercise.grid().isPresent(),
                exercise.sharedGrid(),
                exercise.modelAnswer().isPresent(),
                exercise.facilitation().isPresent());
    }

    private void questions() {
        for (int i = 0;
                i < Math.min(lesson.questions().size(), source.questions().size());
                i++) {
            question(lesson.questions().get(i), source.questions().get(i));
        }
    }

    private void question(Question own, Question other) {
        String words = PlainText.of(own.title());
        compare(own.span(), "question-objectives", own.objectives(), other.objectives(), words);
        compare(own.span(), "question-points", own.points(), other.points(), words);
        compare(own.span(), "question-hints", own.hints().size(), other.hints().size(), words);
        if (!own.interaction().getClass().equals(other.interaction().getClass())) {
            found.add(new Difference(own.span(), "question-kind", "", "", words));
            return;
        }
        Answers translated = Answers.of(own, lesson.language());
        Answers original = Answers.of(other, source.language());
        if (!translated.sizes().equals(original.sizes())) {
            compare(own.span(), "options", translated.sizes(), original.sizes(), words);
        } else if (!(translated.isSorted() && original.isSorted())) {
            compare(own.span(), "key", translated.right(), original.right(), words);
        }
    }
}
