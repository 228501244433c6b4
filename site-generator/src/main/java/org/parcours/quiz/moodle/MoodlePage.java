package org.parcours.quiz.moodle;

import java.util.List;
import org.parcours.quiz.Html;

/** What the template of Moodle XML sees. */
public record MoodlePage(List<Category> categories) {
    public MoodlePage {
        categories = List.copyOf(categories);
    }

    /**
     * A lesson's questions.
     *
     * @param path Moodle's name of the category, from the top
     */
    public record Category(String path, String info, String id, List<MoodleQuestion> questions) {
        public Category {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param type Moodle's name of its kind, which is also the name of its macro
     * @param id the same at each build
     * @param body what only this kind has, one of the records below
     */
    public record MoodleQuestion(
            String type,
            String id,
            String name,
            Html text,
            Html feedback,
            int points,
            List<Html> hints,
            List<String> tags,
            Object body) {
        public MoodleQuestion {
            hints = List.copyOf(hints);
            tags = List.copyOf(tags);
        }
    }

    /** Single or multiple choice. */
    public record Choice(boolean single, List<Answer> answers) {
        public Choice {
            answers = List.copyOf(answers);
        }
    }

    /** @param fraction what it is worth, in percent of the mark */
    public record Answer(String fraction, Html text, Html feedback) {}

    /** True or false. */
    public record Statement(boolean holds, Html feedbackTrue, Html feedbackFalse) {}

    /** Matching. */
    public record Pairs(List<Pair> pairs) {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /** @param left empty where the right side belongs to nothing */
    public record Pair(Html left, String right) {}

    /** Ordering, in the right order. */
    public record Sequence(List<Html> items) {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Short answers, each of which is right. */
    public record Answers(List<String> accepted) {
        public Answers {
            accepted = List.copyOf(accepted);
        }
    }

    /** Cloze: all stands in the text. */
    public record InText() {}

    /**
     * Free writing.
     *
     * @param lines height of the field
     * @param marking for whoever marks it
     * @param form what stands in the field at the start
     */
    public record Essay(int lines, Html marking, Html form) {}
}
