package org.parcours.quiz.json;

import java.util.List;
import java.util.Optional;
import org.parcours.model.text.Gap;
import org.parcours.quiz.Picture;
import org.parcours.render.MacroName;

/** What the template of JSON sees; {@code docs/quiz-json.schema.json} describes what it writes. */
public record JsonPage(String course, String title, String language, List<JsonLesson> lessons, List<Picture> files) {
    public JsonPage {
        lessons = List.copyOf(lessons);
        files = List.copyOf(files);
    }

    /** A lesson that asks something. */
    public record JsonLesson(
            String id,
            String title,
            String unit,
            String unitTitle,
            List<JsonObjective> objectives,
            List<JsonQuestion> questions) {
        public JsonLesson {
            objectives = List.copyOf(objectives);
            questions = List.copyOf(questions);
        }
    }

    /** An objective by its number in the lesson. */
    public record JsonObjective(int number, String text) {}

    /**
     * A question.
     *
     * @param stem HTML, the title included
     * @param feedback HTML, empty for none
     */
    public record JsonQuestion(
            String id,
            String title,
            String stem,
            int points,
            Optional<Integer> difficulty,
            List<Integer> objectives,
            List<String> hints,
            String feedback,
            Body body) {
        public JsonQuestion {
            objectives = List.copyOf(objectives);
            hints = List.copyOf(hints);
        }
    }

    /** What only one kind has. */
    public sealed interface Body {

        /** Name in the file. */
        String kind();

        /** The macro that writes it. */
        default String macro() {
            return MacroName.of(getClass());
        }
    }

    /** Single and multiple choice. */
    public record Choice(String kind, List<Answer> options) implements Body {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** An option; text and feedback are HTML. */
    public record Answer(String text, boolean right, String feedback) {}

    /** True or false; the feedback is HTML. */
    public record Statement(boolean answer, String feedbackTrue, String feedbackFalse) implements Body {

        @Override
        public String kind() {
            return "true-false";
        }
    }

    /** Matching; all texts are HTML. */
    public record Pairs(String leftTitle, String rightTitle, List<Pair> pairs, List<String> distractors)
            implements Body {
        public Pairs {
            pairs = List.copyOf(pairs);
            distractors = List.copyOf(distractors);
        }

        @Override
        public String kind() {
            return "matching";
        }
    }

    /** What belongs together. */
    public record Pair(String left, String right) {}

    /** Ordering, in the right order; HTML. */
    public record Sequence(List<String> items) implements Body {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "ordering";
        }
    }

    /** Short answers, in plain words. */
    public record Accepted(List<String> answers) implements Body {
        public Accepted {
            answers = List.copyOf(answers);
        }

        @Override
        public String kind() {
            return "short-answer";
        }
    }

    /** The gaps of the stem, in its order. */
    public record Blanks(List<Gap> gaps) implements Body {
        public Blanks {
            gaps = List.copyOf(gaps);
        }

        @Override
        public String kind() {
            return "cloze";
        }
    }

    /**
     * Free writing.
     *
     * @param lines room to write, 0 where its author does not say
     * @param form HTML of the table to fill in, empty for none
     * @param modelAnswer HTML, empty for none
     * @param gridIntroduction HTML above the criteria, empty for none
     * @param criteria HTML, one a criterion
     */
    public record Writing(int lines, String form, String modelAnswer, String gridIntroduction, List<String> criteria)
            implements Body {
        public Writing {
            criteria = List.copyOf(criteria);
        }

        @Override
        public String kind() {
            return "open";
        }
    }
}
