package org.parcours.quiz.gift;

import java.util.List;
import org.parcours.render.MacroName;

/** What the template of GIFT sees. Its texts are as Moodle shall have them: the template escapes them. */
public record GiftPage(List<Category> categories) {
    public GiftPage {
        categories = List.copyOf(categories);
    }

    /** @param path Moodle's name of the category, written without escapes but for a backslash */
    public record Category(String path, List<GiftQuestion> questions) {
        public Category {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param text HTML before the answers
     * @param after HTML after the answers, where these stand in the middle of a text
     * @param feedback HTML for everyone
     */
    public record GiftQuestion(
            String id, List<String> tags, String name, String text, String after, String feedback, Answers answers) {
        public GiftQuestion {
            tags = List.copyOf(tags);
        }
    }

    /** What stands between the braces; each kind has its macro. */
    public sealed interface Answers {

        default String macro() {
            return MacroName.of(getClass());
        }
    }

    /** Choices and short answers. */
    public record Alternatives(List<Alternative> alternatives) implements Answers {
        public Alternatives {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * An option or a short answer.
     *
     * @param right whether it begins with {@code =}; where several options are right none does
     * @param weight in percent, or empty for all or nothing
     */
    public record Alternative(boolean right, String weight, String text, String feedback) {}

    /** True or false. */
    public record Statement(boolean holds, String whenWrong, String whenRight) implements Answers {}

    /** Matching. */
    public record Pairs(List<Pair> pairs) implements Answers {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * Left and right.
     *
     * @param left HTML, empty where the right side belongs to nothing
     * @param right words without markup
     */
    public record Pair(String left, String right) {}

    /** Ordering: the importer reads the items letter by letter. */
    public record Sequence(List<String> items) implements Answers {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Free writing. */
    public record Essay() implements Answers {}
}
