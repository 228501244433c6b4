package org.parcours.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parcours.check.Passage.Kind;
import org.parcours.model.Example;
import org.parcours.model.ExamplesPart;
import org.parcours.model.Exercise;
import org.parcours.model.ExercisesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.Lesson;
import org.parcours.model.LessonHeader;
import org.parcours.model.LessonRewriter;
import org.parcours.model.Part;
import org.parcours.model.Question;
import org.parcours.model.QuizPart;
import org.parcours.model.text.Attribution;
import org.parcours.model.text.Block;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.DialogueLine;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Table;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.Turn;
import org.parcours.source.Span;

/**
 * The passages of a text in the order in which they were written. Words that an answer is compared with, those of gaps and
 * short answers, are no passages: they need not be sentences, nor right.
 */
public final class Passages {

    private Passages() {}

    /** All that a lesson says, its header included. */
    public static List<Passage> of(Lesson lesson) {
        Collector collector = new Collector(lesson.language());
        titles(lesson.parts()).forEach(collector.titles::add);
        new Walk(collector, lesson.span()).lesson(lesson);
        return List.copyOf(collector.passages);
    }

    /** What one part of a lesson says. */
    public static List<Passage> of(Part part, Language language) {
        Collector collector = new Collector(language);
        titles(List.of(part)).forEach(collector.titles::add);
        part.accept(new Walk(collector, part.span()));
        return List.copyOf(collector.passages);
    }

    private static Stream<List<Inline>> titles(List<Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof ExplanationPart explanation) {
                return Stream.of(explanation.heading().content());
            } else if (part instanceof ExamplesPart examples) {
                return examples.examples().stream().map(Example::title);
            } else if (part instanceof ExercisesPart exercises) {
                return exercises.exercises().stream().map(Exercise::title);
            } else if (part instanceof QuizPart quiz) {
                return quiz.questions().stream().map(Question::title);
            }
            return Stream.empty();
        });
    }

    /** What these blocks say. */
    public static List<Passage> of(List<Block> blocks, Language language) {
        Collector collector = new Collector(language);
        collector.blocks(blocks);
        return List.copyOf(collector.passages);
    }

    /** What one run of words says, with what stands in it. */
    public static List<Passage> of(Kind kind, List<Inline> words, Language language) {
        return PassageText.of(kind, "", language, words);
    }

    /** Adds the texts that are plain strings, at the place of what they belong to. */
    private static final class Walk extends LessonRewriter {

        private final Collector collector;
        private final Span lesson;

        Walk(Collector collector, Span lesson) {
            super(collector);
            this.collector = collector;
            this.lesson = lesson;
        }

        @Override
        protected LessonHeader header(LessonHeader header) {
            collector.plain(Kind.TITLE, header.title(), lesson);
            collector.plain(Kind.TITLE, header.summary(), lesson);
            return header;
        }

        @Override
        protected Exercise exercise(Exercise exercise) {
            collector.plain(Kind.ITEM, exercise.material(), exercise.span());
            exercise.roles().forEach(role -> collector.plain(Kind.HEADING, role.role(), role.span()));
            return super.exercise(exercise);
        }
    }

    private static final class Collector extends TextRewriter {

        private final Language language;
        private final List<Passage> passages = new ArrayList<>();
        private final Set<List<Inline>> titles = Collections.newSetFromMap(new IdentityHashMap<>());
        private Kind kind = Kind.PARAGRAPH;

        Collector(Language language) {
            this.language = language;
        }

        void plain(Kind as, String words, Span span) {
            passages.addAll(PassageText.of(as, "", language, List.of(new Text(span, words))));
        }

        @Override
        public List<Inline> inlines(List<Inline> inlines) {
            Kind own = titles.contains(inlines) ? Kind.HEADING : kind;
            passages.addAll(PassageText.of(own, "", language, inlines));
            return inlines;
        }

        private <T> T as(Kind inside, Supplier<T> content) {
            Kind outside = kind;
            kind = inside;
            T result = content.get();
            kind = outside;
            return result;
        }

        @Override
        public List<Block> visitHeading(Heading heading) {
            return as(Kind.HEADING, () -> super.visitHeading(heading));
        }

        @Override
        public List<ListItem> items(List<ListItem> items) {
            return as(Kind.ITEM, () -> super.items(items));
        }

        @Override
        public Table table(Table table) {
            return as(Kind.CELL, () -> super.table(table));
        }

        @Override
        public List<Block> visitQuote(Quote quote) {
            return as(Kind.QUOTE, () -> super.visitQuote(quote));
        }

        @Override
        public List<Block> visitFigure(Figure figure) {
            image(figure.image());
            passages.addAll(PassageText.of(Kind.CAPTION, "", language, figure.caption()));
            return List.of(figure);
        }

        @Override
        public Image image(Image image) {
            plain(Kind.ALTERNATIVE, image.alternative(), image.span());
            return image;
        }

        @Override
        public List<Block> visitDialogue(Dialogue dialogue) {
            dialogue.lines().forEach(this::line);
            dialogue.attribution().ifPresent(this::attribution);
            return List.of(dialogue);
        }

        private void line(DialogueLine line) {
            boolean turn = line instanceof Turn;
            String speaker = turn ? ((Turn) line).speaker() : "";
            passages.addAll(PassageText.of(turn ? Kind.TURN : Kind.DIRECTION, speaker, language, line.content()));
        }

        private void attribution(Attribution attribution) {
            passages.addAll(PassageText.of(Kind.QUOTE, "", language, attribution.where()));
        }
    }
}
