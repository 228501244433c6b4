package org.parcours.author;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parcours.finding.Finding;

/**
 * Which signs of a passage give way to others, for findings of which there is only one way out. The words between them stay as
 * they were typed, whatever marks and ends of lines are among them.
 *
 * @param words finds the passage
 * @param signs finds in it what is to change: what each of its groups holds
 * @param others what is to stand there, for each group; the last one for all that follow
 */
record SignFix(Pattern words, Pattern signs, List<String> others) {

    private static final String SPACE = "[ \\t\\u00A0\\u202F]";
    private static final String AFTER_LETTER = "(?<=\\p{L})";
    private static final String BEFORE_LETTER = "(?=\\p{L})";
    private static final String CUT = " …";

    SignFix {
        others = List.copyOf(others);
    }

    /**
     * How to mend a finding.
     *
     * @param french whether its lesson is in French
     * @return nothing where only its author can say
     */
    static Optional<SignFix> of(Finding finding, boolean french) {
        return switch (finding.rule()) {
            case "language.quotes" -> ofMarks(finding.problem(), finding.words().get(0), french);
            case "language.spacing" ->
                ofSpaces(
                        finding.problem(),
                        finding.words().get(0),
                        finding.words().get(1));
            case "language.numbers" -> ofNumbers(finding.problem(), finding.words());
            default -> Optional.empty();
        };
    }

    private static Optional<SignFix> ofMarks(String problem, String words, boolean french) {
        return switch (problem) {
            case "straight" -> quotation(words, words.charAt(0), french);
            case "english" -> quotation(words, '”', true);
            case "guillemets" -> quotation(words, '»', false);
            case "apostrophe" -> signs(words, AFTER_LETTER + "([‘`´])" + BEFORE_LETTER, "'");
            default -> Optional.empty();
        };
    }

    private static Optional<SignFix> ofSpaces(String problem, String words, String sign) {
        String quoted = Pattern.quote(sign);
        return switch (problem) {
            case "before" -> signs(words, "(" + SPACE + "+)" + quoted, "");
            case "parted" -> signs(words, "(?<=[!?])(" + SPACE + "+)(?=[!?])", "");
            case "parenthesis" -> signs(words, "(?<=\\()(" + SPACE + "+)|(" + SPACE + "+)(?=\\))", "");
            case "glued" -> signs(words, AFTER_LETTER + "(" + quoted + ")" + BEFORE_LETTER, sign + " ");
            default -> Optional.empty();
        };
    }

    /** Of a number, an hour or a spelling the finding tells what to write. */
    private static Optional<SignFix> ofNumbers(String problem, List<String> words) {
        if (words.size() < 2) {
            return Optional.empty();
        }
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words.get(0)) + "(?![\\p{L}\\p{N}])");
        return Optional.of(new SignFix(whole, Pattern.compile("([\\s\\S]+)"), words.subList(1, 2)));
    }

    private static Optional<SignFix> signs(String words, String signs, String other) {
        return Optional.of(new SignFix(QuotedWords.pattern(words), Pattern.compile(signs), List.of(other)));
    }

    /** The marks around a quotation, if it has both. */
    private static Optional<SignFix> quotation(String words, char closing, boolean french) {
        boolean closed = words.length() > 1 && (words.endsWith(CUT) || words.charAt(words.length() - 1) == closing);
        String opens = "\\A(" + QuotedWords.typed(words.charAt(0)) + SPACE + "*)";
        String closes = "(" + SPACE + "*" + QuotedWords.typed(closing) + ")\\z";
        return closed
                ? Optional.of(new SignFix(
                        QuotedWords.quotation(words, words.charAt(0), closing),
                        Pattern.compile(opens + "[\\s\\S]*?" + closes),
                        french ? List.of("« ", " »") : List.of("“", "”")))
                : Optional.empty();
    }

    /**
     * The index, in a text, of the first sign that is to change in some words of it.
     *
     * @return nothing when they hold those signs more than once, or not at all
     */
    OptionalInt change(MatchResult words) {
        return only(words.group()).stream()
                .flatMapToInt(
                        found -> IntStream.rangeClosed(1, found.groupCount()).map(found::start))
                .filter(start -> start >= 0)
                .map(start -> words.start() + start)
                .findFirst();
    }

    /** What to change in the words of a file, if they hold the signs once. */
    Optional<List<Edit>> edits(SourceText text, MatchResult words) {
        return only(words.group()).map(found -> IntStream.rangeClosed(1, found.groupCount())
                .filter(group -> found.start(group) >= 0)
                .mapToObj(group ->
                        text.edit(words.start() + found.start(group), words.start() + found.end(group), other(group)))
                .toList());
    }

    private Optional<MatchResult> only(String words) {
        List<MatchResult> found = signs.matcher(words).results().limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private String other(int group) {
        return others.get(Math.min(group, others.size()) - 1);
    }
}
