package org.parcours.compile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parcours.finding.Finding;
import org.parcours.finding.Severity;

/**
 * Leaves out what follows from another error, so that an author mends one thing and not its echoes: a question that cannot
 * be read is not one question too few besides. An echo that was more than one is reported once its cause is mended, since
 * a cause is always an error.
 */
final class Consequences {

    /** An AsciiDoc block that nothing closes takes all that follows it. */
    private static final String UNCLOSED = "markup.block";

    private static final String MISPLACED = "course.lesson-missing/elsewhere";

    private static final Set<String> OF_WHOLE_LESSON =
            Set.of("structure.required-parts", "objective.assessed", "objective.practised");

    private static final String NO_PHRASES = "structure.required-parts/phrases";
    private static final String NO_QUESTION = "structure.required-parts/quiz";

    private static final List<Echo> ECHOES = List.of(
            inFile("header.line", "header.required"),
            inFile("header.title/second", "structure.required-parts"),
            inFile("markup.space", "structure.required-parts", "question.options/single"),
            below("markup.space", "exercise.complete"),
            inFile("exercise.value/objectives", "objective.practised"),
            inFile("structure.objectives/no-list", "structure.required-parts/objectives", "objective.known"),
            inFile("structure.phrases", NO_PHRASES),
            inFile("markup.table", NO_PHRASES, "structure.phrases/no-table"),
            inFile("markup.row-cells", NO_PHRASES),
            inFile("structure.required-parts", "time.minutes"),
            onLine("markup.table", "structure.out-of-place"),
            onLine("phrase.language", "language.parts"),
            onLine("markup.row-cells", "phrase.complete", "structure.phrases"),
            inFile("phrase.complete", "phrase.balance/number"),
            below("exercise.value/minutes", "exercise.complete/minutes"),
            below("exercise.value/objectives", "exercise.complete/objectives"),
            below("exercise.value/word", "exercise.complete/kind", "exercise.complete/group"),
            inFile("question.kind", NO_QUESTION, "objective.assessed"),
            inFile("question.options", NO_QUESTION, "objective.assessed"),
            inFile("question.box", NO_QUESTION, "objective.assessed", "question.options"),
            inFile("question.gap/none", NO_QUESTION, "objective.assessed"),
            inFile("question.ordering", NO_QUESTION, "objective.assessed"),
            inFile("question.pairs", NO_QUESTION, "objective.assessed"));

    private Consequences() {}

    /** What stands on its own, in the order given. */
    static List<Finding> without(Collection<Finding> findings) {
        Map<String, List<Finding>> causes = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(finding -> finding.span().file()));
        List<Finding> misplaced =
                findings.stream().filter(finding -> Echo.is(MISPLACED, finding)).toList();
        return findings.stream()
                .filter(finding -> misplaced.stream().noneMatch(cause -> isMissingThere(cause, finding)))
                .filter(finding -> causes.getOrDefault(finding.span().file(), List.of()).stream()
                        .noneMatch(cause -> explains(cause, finding)))
                .toList();
    }

    /** A translation that lies in the folder of another unit is there, and need not be written. */
    private static boolean isMissingThere(Finding misplaced, Finding finding) {
        String lesson = misplaced.words().get(0);
        String language = misplaced.words().get(3);
        return finding.rule().equals("translation.missing")
                && finding.words().subList(0, 2).equals(List.of(lesson, language));
    }

    private static boolean explains(Finding cause, Finding finding) {
        return cause.severity() == Severity.ERROR
                && cause.span().file().equals(finding.span().file())
                && (takes(cause, finding) || ECHOES.stream().anyMatch(echo -> echo.joins(cause, finding)));
    }

    private static boolean takes(Finding block, Finding finding) {
        return block.rule().equals(UNCLOSED)
                && !finding.rule().equals(UNCLOSED)
                && (finding.span().line() >= block.span().line() || OF_WHOLE_LESSON.contains(finding.rule()));
    }

    private static Echo inFile(String cause, String... echoes) {
        return new Echo(cause, Set.of(echoes), Reach.FILE);
    }

    private static Echo onLine(String cause, String... echoes) {
        return new Echo(cause, Set.of(echoes), Reach.LINE);
    }

    private static Echo below(String cause, String... echoes) {
        return new Echo(cause, Set.of(echoes), Reach.FIELDS);
    }

    /** Where an echo stands: in the file of its cause, on the same line, or at the heading whose fields hold the cause. */
    private enum Reach {
        FILE,
        LINE,
        FIELDS;

        /** An exercise has nine fields at most. */
        private static final int MOST_FIELDS = 10;

        boolean spans(int cause, int echo) {
            return switch (this) {
                case FILE -> true;
                case LINE -> cause == echo;
                case FIELDS -> cause > echo && cause <= echo + MOST_FIELDS;
            };
        }
    }

    /**
     * What one error brings with it.
     *
     * @param cause a rule, or {@code rule/problem}
     * @param echoes rules, or {@code rule/problem}
     * @param reach where the echo stands
     */
    private record Echo(String cause, Set<String> echoes, Reach reach) {

        boolean joins(Finding first, Finding finding) {
            return is(cause, first)
                    && echoes.stream().anyMatch(echo -> is(echo, finding))
                    && reach.spans(first.span().line(), finding.span().line());
        }

        private static boolean is(String named, Finding finding) {
            return named.equals(finding.rule()) || named.equals(finding.rule() + "/" + finding.problem());
        }
    }
}
