package org.parcours.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.cache.Fingerprint;
import org.parcours.model.Course;
import org.parcours.model.Facilitation;
import org.parcours.model.Interaction;
import org.parcours.model.Lesson;
import org.parcours.model.LessonHeader;
import org.parcours.model.LessonRewriter;
import org.parcours.model.ModelAnswer;
import org.parcours.model.ObservationGrid;
import org.parcours.model.OpenAnswer;
import org.parcours.model.RoleCard;
import org.parcours.model.Settings.ModelAnswers;
import org.parcours.model.ShortAnswer;
import org.parcours.model.text.Block;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.TrainerNote;
import org.parcours.source.Span;

/**
 * Sorts every word of a course into what learners may read and what only the trainer may: trainer notes, facilitation,
 * model answers unless the course shows them, and the marking grid of open questions. It asks nobody else which is which,
 * so that it notices when the selection of an edition forgets a place.
 */
final class TrainerText {

    private final List<Passage> secret = new ArrayList<>();
    private final Optional<StringBuilder> open;
    private final boolean modelAnswersAreSecret;
    private int trainerOnly;

    private TrainerText(Course course, Optional<StringBuilder> open) {
        this.open = open;
        this.modelAnswersAreSecret = course.plan().settings().modelAnswers() == ModelAnswers.TRAINER;
    }

    /** What only the trainer may see, lesson by lesson. */
    static List<List<Passage>> secret(Course course) {
        return lessons(course).map(lesson -> secret(course, lesson)).toList();
    }

    private static List<Passage> secret(Course course, Lesson lesson) {
        TrainerText text = new TrainerText(course, Optional.empty());
        text.new Walk().lesson(lesson);
        return text.secret;
    }

    /** What learners may read: each lesson, then the course files and the words of the theme. */
    static List<OpenText> open(Course course, Collection<String> labels, Map<String, Fingerprint> made) {
        List<OpenText> open = new ArrayList<>();
        String answers = course.plan().settings().modelAnswers().name();
        lessons(course).forEach(lesson -> {
            Optional<Fingerprint> written =
                    Optional.ofNullable(made.get(lesson.span().file()));
            open.add(new OpenText(
                    written.map(fingerprint -> fingerprint.with(answers).hex()).orElse(""),
                    () -> Letters.of(open(course, lesson))));
        });
        String around = Stream.concat(CourseWords.of(course), labels.stream()).collect(Collectors.joining("\n"));
        open.add(new OpenText(Fingerprint.of(around).hex(), () -> Letters.of(around)));
        return open;
    }

    private static String open(Course course, Lesson lesson) {
        StringBuilder open = new StringBuilder();
        TrainerText text = new TrainerText(course, Optional.of(open));
        text.new Walk().lesson(lesson);
        return open.toString();
    }

    private static Stream<Lesson> lessons(Course course) {
        return course.versions().stream()
                .flatMap(version -> version.units().stream())
                .flatMap(unit -> unit.lessons().stream());
    }

    /** Whether somebody asks for words that stand here. */
    private boolean isWanted() {
        return trainerOnly > 0 || open.isPresent();
    }

    private void add(Span span, String words) {
        if (trainerOnly > 0) {
            secret.add(new Passage(span, words));
        } else {
            addOpen(words);
        }
    }

    private void addOpen(String words) {
        open.ifPresent(all -> all.append(words).append('\n'));
    }

    private final class Walk extends LessonRewriter {

        Walk() {
            super(new Words());
        }

        @Override
        public Lesson lesson(Lesson lesson) {
            lesson.exercises().stream()
                    .flatMap(exercise -> exercise.roles().stream())
                    .map(RoleCard::role)
                    .forEach(TrainerText.this::addOpen);
            return super.lesson(lesson);
        }

        @Override
        protected LessonHeader header(LessonHeader header) {
            addOpen(header.title());
            addOpen(header.summary());
            return header;
        }

        @Override
        protected Optional<Facilitation> facilitation(Optional<Facilitation> facilitation) {
            trainerOnly++;
            super.facilitation(facilitation);
            trainerOnly--;
            return facilitation;
        }

        @Override
        protected Optional<ModelAnswer> modelAnswer(Optional<ModelAnswer> answer) {
            trainerOnly += modelAnswersAreSecret ? 1 : 0;
            super.modelAnswer(answer);
            trainerOnly -= modelAnswersAreSecret ? 1 : 0;
            return answer;
        }

        @Override
        public Interaction visitOpenAnswer(OpenAnswer answer) {
            super.visitOpenAnswer(
                    new OpenAnswer(answer.span(), answer.answerSpace(), answer.modelAnswer(), Optional.empty()));
            trainerOnly++;
            Optional<ObservationGrid> marking = answer.grid();
            grid(marking);
            trainerOnly--;
            return answer;
        }

        @Override
        public Interaction visitShortAnswer(ShortAnswer answer) {
            answer.accepted().forEach(TrainerText.this::addOpen);
            return answer;
        }
    }

    private final class Words extends TextRewriter {

        private int depth;

        @Override
        public List<Inline> inlines(List<Inline> inlines) {
            if (!isWanted()) {
                return inlines;
            }
            if (depth == 0 && !inlines.isEmpty()) {
                add(inlines.get(0).span(), PlainText.of(inlines));
            }
            depth++;
            List<Inline> same = super.inlines(inlines);
            depth--;
            return same;
        }

        @Override
        public List<Inline> visitFootnote(Footnote footnote) {
            add(footnote.span(), PlainText.of(footnote.content()));
            return super.visitFootnote(footnote);
        }

        @Override
        public Image image(Image image) {
            add(image.span(), image.alternative());
            return image;
        }

        @Override
        public List<Block> visitCodeBlock(CodeBlock code) {
            add(code.span(), code.text());
            return super.visitCodeBlock(code);
        }

        @Override
        public List<Block> visitTrainerNote(TrainerNote note) {
            trainerOnly++;
            List<Block> same = super.visitTrainerNote(note);
            trainerOnly--;
            return same;
        }
    }
}
