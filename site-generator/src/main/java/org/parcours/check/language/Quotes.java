package org.parcours.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.Passage;
import org.parcours.check.Passages;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;

/**
 * Quotation marks are those of the language, « … » with “ … ” inside in French, “ … ” or ‘ … ’ in English, and each that
 * opens is closed. Apostrophes and English pairs are set whatever their author typed; this rule looks at what comes out.
 */
public final class Quotes extends PassageRule {

    static final String ID = "language.quotes";

    /** No mark of inches or seconds follows a space. */
    private static final Pattern STRAIGHT = Pattern.compile("(?<=[\\s\\u00A0\\u202F(\\[«“]|\\A)\"(?=\\S)[^\"]*\"?");

    private static final Pattern SINGLE = Pattern.compile("(?<![\\p{N}\\p{L}])'(?=\\p{L})[^']*'?");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})[‘`´](?=\\p{L})");
    private static final Pattern GUILLEMET = Pattern.compile("«[^»]*»?|»");
    private static final Pattern ENGLISH_PAIR = Pattern.compile("“[^”]*”?");

    private static final String SUSPECT = "\"“‘`´";

    public Quotes() {
        super(ID);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        super.check(lesson, plan, findings);
        QuoteBalance balance = new QuoteBalance();
        Passages.of(lesson).forEach(balance::add);
        balance.left().forEach(findings::add);
    }

    @Override
    void check(Passage passage, Findings findings) {
        boolean english = passage.language().tag().startsWith("en");
        if (!english && !isSuspect(passage.text())) {
            return;
        }
        SetText set = SetText.of(passage);
        if (passage.language().tag().startsWith("fr")) {
            each("straight", STRAIGHT, set, findings);
            each("straight", SINGLE, set, findings);
            each("apostrophe", APOSTROPHE, set, findings);
            outside(set, findings);
        } else if (english) {
            each("straight", STRAIGHT, set, findings);
            each("apostrophe", APOSTROPHE, set, findings);
            each("guillemets", GUILLEMET, set, findings);
        }
    }

    /** Whether a text has to be set to see that nothing is wrong. */
    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isApostrophe = character == '\'' && i > 0 && Character.isLetter(text.charAt(i - 1));
            if (SUSPECT.indexOf(character) >= 0 || character == '\'' && !isApostrophe) {
                return true;
            }
        }
        return false;
    }

    private void each(String problem, Pattern pattern, SetText set, Findings findings) {
        Matcher match = pattern.matcher(set.text());
        while (match.find()) {
            report(problem, match, set, findings);
        }
    }

    /** In French, the marks of English are for a quotation inside another. */
    private void outside(SetText set, Findings findings) {
        Matcher match = ENGLISH_PAIR.matcher(set.text());
        while (match.find()) {
            if (depth(set.text().substring(0, match.start())) <= 0) {
                report("english", match, set, findings);
            }
        }
    }

    private static int depth(String before) {
        return count(before, '«') - count(before, '»');
    }

    private void report(String problem, Matcher match, SetText set, Findings findings) {
        String words = problem.equals("apostrophe") ? set.around(match) : Excerpt.of(match.group());
        findings.add(Finding.warning(id(), set.at(match), problem, words));
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }
}
