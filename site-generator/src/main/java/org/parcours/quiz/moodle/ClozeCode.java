package org.parcours.quiz.moodle;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.model.Question;
import org.parcours.model.text.Gap;
import org.parcours.quiz.CharacterReferences;
import org.parcours.quiz.Losses;
import org.parcours.quiz.MoodleWords;
import org.parcours.quiz.QuestionText;

/**
 * Moodle's notation for gaps, {@code {1:SHORTANSWER:=right~=also right}}.
 *
 * <p>Signs in an answer are written by number: Moodle decodes an answer once as HTML, and its own escape has no way to
 * write a tilde. An ampersand just before a tilde would hide it, so ampersands go by number too.
 */
final class ClozeCode {

    /** Stands in the HTML where a gap will be; sources cannot hold it. */
    static final String MARK = "\uE000";

    private static final String SIGNS = "&#~{}=%\\\"<>";

    private ClozeCode() {}

    /** What a gap is worth, in whole points. Moodle adds the gaps up: says so where that is not what was asked. */
    static int weight(Question question, int gaps, Losses losses) {
        int weight = gaps == 0 || question.points() % gaps != 0 ? 1 : question.points() / gaps;
        if (weight * gaps != question.points()) {
            losses.noted(
                    question.span(),
                    "gap-points",
                    QuestionText.words(question.title()),
                    weight * gaps,
                    question.points());
        }
        return Math.max(1, weight);
    }

    /** The HTML with its gaps; no other brace in it may be taken for one. */
    static String insert(String html, List<Gap> gaps, int weight) {
        String safe = CharacterReferences.encode(html, "{");
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Gap gap : gaps) {
            int mark = safe.indexOf(MARK, from);
            text.append(safe, from, mark).append(of(gap, weight));
            from = mark + MARK.length();
        }
        return text.append(safe.substring(from)).toString();
    }

    private static String of(Gap gap, int weight) {
        return gap.isMenu() ? menu(gap, weight) : typed(gap, weight);
    }

    private static String typed(Gap gap, int weight) {
        return MoodleWords.typed(gap.right()).stream()
                .map(answer -> "=" + CharacterReferences.encode(answer, SIGNS))
                .collect(Collectors.joining("~", "{" + weight + ":SHORTANSWER:", "}"));
    }

    private static String menu(Gap gap, int weight) {
        Stream<String> right = gap.right().stream().map(answer -> "=" + shown(answer));
        Stream<String> wrong = gap.wrong().stream().map(ClozeCode::shown);
        return Stream.concat(right, wrong).collect(Collectors.joining("~", "{" + weight + ":MULTICHOICE_S:", "}"));
    }

    /** What Moodle shows in a menu is HTML after it has been decoded once. */
    private static String shown(String answer) {
        return CharacterReferences.encode(CharacterReferences.encode(answer, SIGNS), SIGNS);
    }
}
