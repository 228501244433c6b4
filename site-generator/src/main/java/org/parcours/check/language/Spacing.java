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

    /** Without one of these in it, a text need not be set to see that nothing is wrong. */
    private static final Pattern SUSPECT = Pattern.compile(
            "[\\s\\u00A0\\u202F](?:[,.)])|[!?][\\s\\u00A0\\u202F]+[!?]|\\([\\s\\u00A0\\u202F]|\\p{L}[;:!?,]+\\p{L}");

    private static final Pattern ENGLISH_SUSPECT = Pattern.compile("[\\s\\u00A0\\u202F][;:!?%]");

    public Spacing() {
        super("language.spacing");
    }

    private static Sign sign(String problem, String expression) {
        return new Sign(problem, Pattern.compile(expression));
    }

    @Override
    void check(Passage passage, Findings findings) {
        List<Sign> own = BY_LANGUAGE.get(passage.language().tag());
        if (own != null && isSuspect(passage)) {
            SetText set = SetText.of(passage);
            BOTH.forEach(sign -> report(sign, set, findings));
            own.forEach(sign -> report(sign, set, findings));
        }
    }

    private static boolean isSuspect(Passage passage) {
        boolean english = passage.language().tag().equals("en");
        return SUSPECT.matcher(passage.text()).find()
                || english && ENGLISH_SUSPECT.matcher(passage.text()).find();
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
