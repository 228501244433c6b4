package org.parcours.read.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Example;
import org.parcours.model.ExamplesPart;
import org.parcours.model.Exercise;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.Part;
import org.parcours.model.Question;
import org.parcours.model.Version;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.model.text.TextRewriter;
import org.parcours.source.Span;

/**
 * Gives the examples, exercises and questions of a translated lesson the ids of those they translate: the first is the
 * first, the second the second. So a question is the same wherever it was imported, in every language.
 */
final class TranslatedIds {

    private static final String RULE = "structure.translation";

    private final Findings findings;
    private final Map<Span, String> ids = new HashMap<>();

    private TranslatedIds(Findings findings) {
        this.findings = findings;
    }

    /** The versions of a course, the source language first, those after it with its ids. */
    static List<Version> match(List<Version> versions, Findings findings) {
        if (versions.isEmpty()) {
            return versions;
        }
        Version source = versions.get(0);
        return versions.stream()
                .map(version -> version == source ? source : new TranslatedIds(findings).matched(version, source))
                .toList();
    }

    private Version matched(Version translation, Version source) {
        Map<String, Lesson> sources = new HashMap<>();
        source.lessons().forEach(lesson -> sources.put(lesson.id(), lesson));
        translation.lessons().stream()
                .filter(lesson -> sources.containsKey(lesson.id()))
                .forEach(lesson -> compare(lesson, sources.get(lesson.id())));
        return ids.isEmpty() ? translation : translation.map(new Renaming()::lesson);
    }

    private void compare(Lesson lesson, Lesson source) {
        new Entries<>(Example::span, Example::id, Example::title)
                .compare(lesson, lesson.examples(), source.examples(), "examples");
        new Entries<>(Exercise::span, Exercise::id, Exercise::title)
                .compare(lesson, lesson.exercises(), source.exercises(), "exercises");
        new Entries<>(Question::span, Question::id, Question::title)
                .compare(lesson, lesson.questions(), source.questions(), "questions");
    }

    /** Elements of one kind, and how their place, id and heading are told. */
    private final class Entries<E> {

        private final Function<E, Span> span;
        private final Function<E, String> id;
        private final Function<E, List<Inline>> title;

        Entries(Function<E, Span> span, Function<E, String> id, Function<E, List<Inline>> title) {
            this.span = span;
            this.id = id;
            this.title = title;
        }

        void compare(Lesson lesson, List<E> translated, List<E> sources, String problem) {
            if (translated.size() != sources.size()) {
                findings.add(Finding.error(RULE, lesson.span(), problem, translated.size(), sources.size()));
            }
            for (int i = 0; i < Math.min(translated.size(), sources.size()); i++) {
                take(lesson, translated.get(i), id.apply(sources.get(i)));
            }
        }

        private void take(Lesson lesson, E element, String wanted) {
            String own = id.apply(element);
            boolean fixed = !own.equals(lesson.id() + "-" + Slug.of(PlainText.of(title.apply(element))));
            if (fixed && !own.equals(wanted)) {
                findings.add(Finding.error(RULE, span.apply(element), "other-id", own, wanted));
            }
            if (!own.equals(wanted)) {
                ids.put(span.apply(element), wanted);
            }
        }
    }

    private final class Renaming extends LessonRewriter {

        Renaming() {
            super(new TextRewriter() {});
        }

        private String id(Span span, String own) {
            return ids.getOrDefault(span, own);
        }

        @Override
        public Part visitExamplesPart(ExamplesPart part) {
            List<Example> examples = part.examples().stream()
                    .map(e -> new Example(e.span(), id(e.span(), e.id()), e.title(), e.content()))
                    .toList();
            return new ExamplesPart(part.span(), part.introduction(), examples);
        }

        @Override
        protected Exercise exercise(Exercise e) {
            return new Exercise(
                    e.span(),
                    id(e.span(), e.id()),
                    e.title(),
                    e.kind(),
                    e.minutes(),
                    e.group(),
                    e.material(),
                    e.objectives(),
                    e.sharedGrid(),
                    e.instructions(),
                    e.roles(),
                    e.answerSpace(),
                    e.grid(),
                    e.modelAnswer(),
                    e.facilitation());
        }

        @Override
        protected Question question(Question q) {
            return new Question(
                    q.span(),
                    id(q.span(), q.id()),
                    q.title(),
                    q.stem(),
                    q.interaction(),
                    q.objectives(),
                    q.points(),
                    q.difficulty(),
                    q.hints(),
                    q.feedback());
        }
    }
}
