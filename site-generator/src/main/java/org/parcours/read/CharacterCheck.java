package org.parcours.read;

import java.util.Locale;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.source.Span;

/**
 * Refuses what is no character of a text: control characters, which no output can carry (XML 1.0, 2.2), and the private
 * use area U+E000 to U+F8FF, which has no meaning for a reader and which our own readers use for marks.
 */
final class CharacterCheck {

    /** After so many lines the file is plainly no text: saying it again does not help. */
    private static final int MOST_FINDINGS = 10;

    private final String path;
    private final Findings findings;

    CharacterCheck(String path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** Whether the text is all characters; if not, each line that has others is reported at the first of them. */
    boolean accepts(String text) {
        int found = 0;
        int line = 1;
        for (String words : text.split("\n", -1)) {
            if (found < MOST_FINDINGS && reports(words, line)) {
                found++;
            }
            line++;
        }
        return found == 0;
    }

    private boolean reports(String words, int line) {
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (isNone(character)) {
                Span place = new Span(path, line, i + 1, line, i + 2);
                String code = String.format(Locale.ROOT, "U+%04X", (int) character);
                findings.add(Finding.error("file.characters", place, kind(character), code, path));
                return true;
            }
        }
        return false;
    }

    private static boolean isNone(char character) {
        boolean control = Character.isISOControl(character) && character != '\t';
        return control || isPrivate(character) || character >= '\uFFFE';
    }

    private static boolean isPrivate(char character) {
        return character >= '\uE000' && character <= '\uF8FF';
    }

    private static String kind(char character) {
        return isPrivate(character) ? "private" : "control";
    }
}
