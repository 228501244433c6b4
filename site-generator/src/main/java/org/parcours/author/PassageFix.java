package org.parcours.author;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.finding.Finding;

/** What a passage reads once it is mended, for findings of which there is only one way out. */
final class PassageFix {

    private static final Pattern QUOTED =
            Pattern.compile("([\"'“«])[\\s\\u00A0\\u202F]*(.+?)[\\s\\u00A0\\u202F]*([\"'”»])");
    private static final Pattern SPACES_AND_SIGN = Pattern.compile("[\\s\\u00A0\\u202F]+([;:!?,.%]+)");
    private static final Pattern SIGNS_APART = Pattern.compile("([!?])[ \\u00A0\\u202F]+([!?])");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0\\u202F]+");
    private static final Pattern SIGN = Pattern.compile("[;:!?,]+");
    private static final Pattern NO_APOSTROPHE = Pattern.compile("[‘`´]");

    private PassageFix() {}

    /**
     * The text in place of a passage.
     *
     * @param written the passage as its author typed it
     * @param french whether it is in French
     * @return nothing where only its author can say
     */
    static Optional<String> of(Finding finding, String written, boolean french) {
        return switch (finding.rule() + "/" + finding.problem()) {
            case "language.quotes/straight", "language.quotes/english", "language.quotes/guillemets" ->
                quoted(written, french);
            case "language.quotes/apostrophe" -> whole(NO_APOSTROPHE, written).map(sign -> "'");
            case "language.spacing/before" -> whole(SPACES_AND_SIGN, written).map(signs -> signs.group(1));
            case "language.spacing/parted" -> whole(SIGNS_APART, written).map(signs -> signs.group(1) + signs.group(2));
            case "language.spacing/parenthesis" -> whole(SPACES, written).map(spaces -> "");
            case "language.spacing/glued" -> whole(SIGN, written).map(sign -> written + " ");
            case "language.numbers/point",
                    "language.numbers/comma",
                    "language.numbers/hour",
                    "language.numbers/hour-english",
                    "language.numbers/spelling" ->
                replaced(written, finding.words().get(0), finding.words().get(1));
            case "exercise.value/id", "question.value/id" ->
                replaced(written, finding.words().get(1), finding.words().get(2));
            default -> Optional.empty();
        };
    }

    private static Optional<String> quoted(String written, boolean french) {
        return whole(QUOTED, written).map(marks -> french ? "« " + marks.group(2) + " »" : "“" + marks.group(2) + "”");
    }

    private static Optional<String> replaced(String written, String wrong, String right) {
        int at = written.indexOf(wrong);
        boolean once = at >= 0 && at == written.lastIndexOf(wrong);
        return once ? Optional.of(written.replace(wrong, right)) : Optional.empty();
    }

    private static Optional<Matcher> whole(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
