package org.parcours.check.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.Passage;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;

/**
 * Spaces around punctuation come out as the language wants them: after the <i>Lexique des règles typographiques en usage à
 * l'Imprimerie nationale</i> in French. Most are set whatever their author typed; this rule reports what is left, where a
 * machine would have to guess. French as written in Switzerland and Canada has other spaces, and is not looked at.
 */
public final class Spacing extends PassageRule {

    private static final String SPACES = "[ \\t\\n\\u00A0\\u202F]+";
    private static final String ENDS = "(?=[\\s\\u00A0\\u202F»”’)]|\\z)";
    private static final String BEFORE = "before";

    private static final List<Sign> BOTH = List.of(
            sign("glued", "(?<=\\p{L}\\p{L})[;:!?,]+(?=\\p{L}\\p{L})"),
            sign("parenthesis", "(?<=\\()" + SPACES + "(?=[^\\s)])|(?<=[^\\s(])" + SPACES + "(?=\\))"));

    private static final Map<String, List<Sign>> BY_LANGUAGE = Map.of(
            "fr",
            List.of(
                    sign(BEFORE, "(?<=[\\p{L}\\p{N}»”)])" + SPACES + "[,.]" + ENDS),
                    sign("parted", "(?<=[!?])[ \\u202F]+[!?]")),
            "en",
            List.of(
                    sign(BEFORE, "(?<=[\\p{L}’”)])" + SPACES + "[;:!?,.]" + ENDS),
                    sign(BEFORE, "(?<=\\d)" + SPACES + "[;!?,.%]" + ENDS)));

    public Spacing() {
        super("language.spacing");
    }

    private static Sign sign(String problem, String expression) {
        return new Sign(problem, Pattern.compile(expression));
    }

    @Override
    void check(Passage passage, Findings findings) {
        List<Sign> own = BY_LANGUAGE.get(passage.language().tag());
        if (own != null && isSuspect(passage.text(), passage.language().tag().equals("en"))) {
            SetText set = SetText.of(passage);
            BOTH.forEach(sign -> report(sign, set, findings));
            own.forEach(sign -> report(sign, set, findings));
        }
    }

    /** Whether a text has to be set to see that nothing is wrong: of most it can be told by the neighbours of their signs. */
    private static boolean isSuspect(String text, boolean english) {
        for (int i = 0; i < text.length(); i++) {
            boolean afterSpace = i > 0 && isSpace(text.charAt(i - 1));
            boolean suspect =
                    switch (text.charAt(i)) {
                        case ',' -> afterSpace || isGlued(text, i);
                        case '.', ')' -> afterSpace;
                        case '(' -> i + 1 < text.length() && isSpace(text.charAt(i + 1));
                        case '!', '?' -> english && afterSpace || isGlued(text, i) || isParted(text, i);
                        case ';', ':' -> english && afterSpace || isGlued(text, i);
                        case '%' -> english && afterSpace;
                        default -> false;
                    };
            if (suspect) {
                return true;
            }
        }
        return false;
    }

    /** The last of some signs between two letters. */
    private static boolean isGlued(String text, int sign) {
        int before = sign - 1;
        while (before >= 0 && ";:!?,".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before >= 0
                && Character.isLetter(text.charAt(before))
                && sign + 1 < text.length()
                && Character.isLetter(text.charAt(sign + 1));
    }

    /** An exclamation or question mark after another and a space. */
    private static boolean isParted(String text, int mark) {
        int before = mark - 1;
        while (before >= 0 && isSpace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && before < mark - 1 && "!?".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isSpace(char character) {
        return character == '\u00A0' || character == '\u202F' || Character.isWhitespace(character);
    }

    private void report(Sign sign, SetText set, Findings findings) {
        Matcher match = sign.pattern().matcher(set.text());
        while (match.find()) {
            findings.add(Finding.error(
                    id(),
                    set.at(match),
                    sign.problem(),
                    set.around(match),
                    match.group().strip()));
        }
    }

    /** A sign that stands wrong. */
    private record Sign(String problem, Pattern pattern) {}
}
