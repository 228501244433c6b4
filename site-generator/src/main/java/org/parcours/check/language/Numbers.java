package org.parcours.check.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.Passage;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.source.Span;

/**
 * Numbers, accents and capitals are written as the language writes them. In French: {@code 2,5} and {@code 18 h 30}, an
 * accent on a capital (it has full orthographic value, says the <i>Lexique</i> of the Imprimerie nationale), œ in cœur, no
 * capital on each word of a title. In English: {@code 2.5}, {@code 18:30}, {@code 35%}. Spaces inside numbers are set
 * whatever their author typed.
 */
public final class Numbers extends PassageRule {

    /** A number after a name is one of a version, a standard, a chapter: {@code WCAG 2.2}. */
    private static final Pattern POINT =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/§-])\\d+\\.\\d+(?![\\p{L}\\p{N}/-])(?!\\.\\d)");

    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?:(?:version|chapitre|section|figure|tableau|n°|§|\\p{Lu}{2,})|[\\p{Ll},;] \\p{Lu}\\p{Ll}+)[ \\u00A0]\\z");

    private static final Pattern HOUR =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/-])(?:[01]?\\d|2[0-4])h(?:[0-5]\\d)?(?![\\p{L}\\p{N}])");
    private static final Pattern FRENCH_HOUR =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/-])(?:[01]?\\d|2[0-4])h[0-5]\\d(?![\\p{L}\\p{N}])");
    private static final Pattern COMMA = Pattern.compile("(?<![\\p{L}\\p{N}.,])\\d+,\\d{1,2}"
            + "(?=\\s?(?:%|€|million|billion|minutes?\\b|hours?\\b|days?\\b|points?\\b|times\\b|times?\\b))");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

    /** A title of so many long words, each with a capital, holds more than names. */
    private static final int MANY = 4;

    private final Spellings spellings = new Spellings();

    public Numbers() {
        super("language.numbers");
    }

    @Override
    void check(Passage passage, Findings findings) {
        boolean french = passage.language().tag().startsWith("fr");
        numbers(passage, french, findings);
        if (french) {
            capitals(passage, findings);
        }
        spellings(passage, findings);
    }

    private void numbers(Passage passage, boolean french, Findings findings) {
        if (french) {
            each("point", POINT, passage, findings);
            each("hour", HOUR, passage, findings);
        } else if (passage.language().tag().startsWith("en")) {
            each("comma", COMMA, passage, findings);
            each("hour-english", FRENCH_HOUR, passage, findings);
        }
    }

    /** Each pattern begins with a digit: it is tried where one stands, and nowhere else. */
    private void each(String problem, Pattern pattern, Passage passage, Findings findings) {
        String text = passage.text();
        Matcher match = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = digit(text, 0);
        while (at < text.length()) {
            boolean found = match.region(at, text.length()).lookingAt();
            if (found && !(problem.equals("point") && isAfterName(text, at))) {
                report(problem, match, right(problem, match.group()), passage, findings);
            }
            at = digit(text, found ? match.end() : at + 1);
        }
    }

    /** Where the next digit stands; the end of the text where there is none. */
    private static int digit(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAfterName(String text, int at) {
        return AFTER_NAME.matcher(text.substring(0, at)).find();
    }

    private static String right(String problem, String written) {
        return switch (problem) {
            case "point" -> written.replace('.', ',');
            case "comma" -> written.replace(',', '.');
            case "hour" -> written.replace("h", " h ").strip();
            default -> written.replace('h', ':');
        };
    }

    private void report(String problem, Matcher match, String right, Passage passage, Findings findings) {
        findings.add(Finding.info(
                id(),
                passage.at(match.start(), match.end()),
                problem,
                match.group().strip(),
                right));
    }

    private void spellings(Passage passage, Findings findings) {
        spellings.in(passage).forEach(slip -> {
            Span span = passage.at(slip.start(), slip.end());
            findings.add(Finding.info(id(), span, "spelling", slip.wrong(), slip.right()));
        });
    }

    private void capitals(Passage passage, Findings findings) {
        if (passage.kind() != Passage.Kind.TITLE && passage.kind() != Passage.Kind.HEADING) {
            return;
        }
        List<String> words = LONG_WORD
                .matcher(passage.text())
                .results()
                .map(word -> word.group())
                .toList();
        if (words.size() >= MANY
                && words.stream().allMatch(word -> CAPITALISED.matcher(word).matches())) {
            findings.add(Finding.info(id(), passage.span(), "capitals", Excerpt.of(passage.text())));
        }
    }
}
