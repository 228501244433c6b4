package org.parcours.check.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.ExamplesPart;
import org.parcours.model.ExercisesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.Lesson;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.PartVisitor;
import org.parcours.model.PhrasesPart;
import org.parcours.model.QuizPart;
import org.parcours.model.SourcesPart;
import org.parcours.model.text.Block;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.source.Span;

/**
 * Headings go down one level at a time, are not empty, and differ from the others under the same heading. Readers of a screen reader walk a page by its headings (WCAG
 * 2.2, 1.3.1 and 2.4.6).
 */
public final class HeadingOrder extends LessonRule {

    public HeadingOrder() {
        super("structure.heading-order");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        walk(2, lesson.introduction(), findings);
        lesson.parts()
                .forEach(part -> part.accept(new Passages()).forEach(p -> walk(p.level(), p.content(), findings)));
        siblings(lesson, findings);
    }

    /** Exercises and questions have ids of their headings, which differ already. */
    private void siblings(Lesson lesson, Findings findings) {
        Map<String, Span> sections = new HashMap<>();
        lesson.parts().stream()
                .filter(ExplanationPart.class::isInstance)
                .map(part -> ((ExplanationPart) part).heading())
                .forEach(heading -> differs(heading.content(), heading.span(), sections, findings));
        Map<String, Span> examples = new HashMap<>();
        lesson.examples().forEach(example -> differs(example.title(), example.span(), examples, findings));
    }

    private void differs(List<Inline> heading, Span span, Map<String, Span> siblings, Findings findings) {
        String words = PlainText.of(heading);
        Span before = siblings.putIfAbsent(Slug.key(words), span);
        if (before != null && !words.isBlank()) {
            findings.add(Finding.error(id(), span, "twice", words, before.line()));
        }
    }

    private void walk(int above, List<Block> content, Findings findings) {
        int level = above;
        Map<Integer, Map<String, Span>> siblings = new TreeMap<>();
        for (Block block : content) {
            if (block instanceof Heading heading) {
                check(heading, level, findings);
                level = heading.level();
                siblings.keySet().removeIf(deeper -> deeper > heading.level());
                differs(
                        heading.content(),
                        heading.span(),
                        siblings.computeIfAbsent(level, first -> new HashMap<>()),
                        findings);
            }
        }
    }

    private void check(Heading heading, int above, Findings findings) {
        String words = PlainText.of(heading.content());
        if (words.isBlank()) {
            findings.add(Finding.error(id(), heading.span(), "empty"));
        } else if (heading.level() > above + 1) {
            findings.add(Finding.error(id(), heading.span(), "skipped", words, above + 1, heading.level()));
        }
    }

    /** A run of blocks under a heading of this level. */
    private record Passage(int level, List<Block> content) {}

    /** Where authors may set headings of their own. */
    private static final class Passages implements PartVisitor<List<Passage>> {

        @Override
        public List<Passage> visitObjectivesPart(ObjectivesPart part) {
            return List.of(new Passage(2, part.introduction()));
        }

        @Override
        public List<Passage> visitExplanationPart(ExplanationPart part) {
            List<Block> content = new ArrayList<>(List.of(part.heading()));
            content.addAll(part.content());
            return List.of(new Passage(1, content));
        }

        @Override
        public List<Passage> visitExamplesPart(ExamplesPart part) {
            return part.examples().stream()
                    .map(example -> new Passage(3, example.content()))
                    .toList();
        }

        @Override
        public List<Passage> visitPhrasesPart(PhrasesPart part) {
            return List.of(new Passage(2, part.introduction()));
        }

        @Override
        public List<Passage> visitExercisesPart(ExercisesPart part) {
            return part.exercises().stream()
                    .map(exercise -> new Passage(3, exercise.instructions()))
                    .toList();
        }

        @Override
        public List<Passage> visitQuizPart(QuizPart part) {
            return part.questions().stream()
                    .map(question -> new Passage(3, question.stem()))
                    .toList();
        }

        @Override
        public List<Passage> visitKeyPointsPart(KeyPointsPart part) {
            return List.of(new Passage(2, part.introduction()));
        }

        @Override
        public List<Passage> visitSourcesPart(SourcesPart part) {
            return List.of(new Passage(2, part.content()));
        }
    }
}
