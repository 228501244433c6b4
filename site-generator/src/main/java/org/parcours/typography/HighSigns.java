package org.parcours.typography;

import java.util.ArrayList;
import java.util.List;
import org.parcours.typography.TextRun.Stretch;

/** Finds the places of a French text where the spaces of high punctuation and of guillemets belong. */
final class HighSigns {

    private static final String SIGNS = ";!?";

    /** What is no word before a sign that has a space already: an opening mark, or another sign of its kind. */
    private static final String OPENING = "([{«“‘!?;:" + TextRun.LINE_BREAK;

    /** What counts as a word before a sign that its author put tight: its last letter, or what closes it. */
    private static final String CLOSING = "»)]”’\"%€…" + TextRun.OBJECT;

    private static final String ENDS = ")]»”’\"…,." + TextRun.OBJECT;

    private final TextRun run;

    HighSigns(TextRun run) {
        this.run = run;
    }

    /** Before the semicolon, the exclamation and the question mark, several of them counting as one. */
    List<Stretch> spacesBeforeSigns() {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < run.length(); i++) {
            boolean first = isSign(i) && !isSign(i - 1);
            if (first && (isSign(i + 1) || !belongsToNext(i + 1))) {
                addSpaces(found, i);
            }
        }
        return found;
    }

    List<Stretch> tightSigns() {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < run.length(); i++) {
            if (isSign(i) && isAfterWord(i) && endsAt(afterSigns(i))) {
                found.add(new Stretch(i, i));
            }
        }
        return found;
    }

    List<Stretch> spacesBeforeColons() {
        List<Stretch> found = new ArrayList<>();
        for (int i = run.next(':', 0); i < run.length(); i = run.next(':', i + 1)) {
            if (endsAt(i + 1)) {
                addSpaces(found, i);
            }
        }
        return found;
    }

    List<Stretch> tightColons() {
        List<Stretch> found = new ArrayList<>();
        for (int i = run.next(':', 0); i < run.length(); i = run.next(':', i + 1)) {
            if (isAfterWord(i) && isSpaceOrEnd(i + 1)) {
                found.add(new Stretch(i, i));
            }
        }
        return found;
    }

    /** After opening guillemets, with a space or without. */
    List<Stretch> afterGuillemets() {
        List<Stretch> found = new ArrayList<>();
        for (int i = run.next('«', 0); i < run.length(); i = run.next('«', i + 1)) {
            int next = i + 1;
            while (isSpace(next)) {
                next++;
            }
            if (run.at(next) != '»' && run.at(next) != TextRun.LINE_BREAK) {
                found.add(new Stretch(i + 1, next));
            }
        }
        return found;
    }

    List<Stretch> beforeGuillemets() {
        List<Stretch> found = new ArrayList<>();
        for (int i = run.next('»', 0); i < run.length(); i = run.next('»', i + 1)) {
            int start = startOfSpaces(i);
            if (run.at(start - 1) != '«' && run.at(start - 1) != TextRun.LINE_BREAK) {
                found.add(new Stretch(start, i));
            }
        }
        return found;
    }

    private void addSpaces(List<Stretch> found, int end) {
        int start = startOfSpaces(end);
        if (start < end && OPENING.indexOf(run.at(start - 1)) < 0) {
            found.add(new Stretch(start, end));
        }
    }

    private int startOfSpaces(int end) {
        int start = end;
        while (isSpace(start - 1)) {
            start--;
        }
        return start;
    }

    private int afterSigns(int first) {
        int after = first;
        while (isSign(after)) {
            after++;
        }
        return after;
    }

    private boolean isSign(int index) {
        return SIGNS.indexOf(run.at(index)) >= 0;
    }

    private boolean isSpace(int index) {
        return Setting.isBetweenWords(run.at(index));
    }

    private boolean isSpaceOrEnd(int index) {
        return isSpace(index) || run.at(index) == TextRun.LINE_BREAK;
    }

    private boolean isAfterWord(int index) {
        return CLOSING.indexOf(run.at(index - 1)) >= 0 || isLetterOrNumber(run.before(index));
    }

    /** Whether a sign that stands before this belongs to it, as in {@code (!)} or {@code ;-)}. */
    private boolean belongsToNext(int index) {
        return run.at(index) == '(' || run.at(index) == '-' || isLetterOrNumber(run.after(index));
    }

    private static boolean isLetterOrNumber(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private boolean endsAt(int index) {
        return isSpaceOrEnd(index) || ENDS.indexOf(run.at(index)) >= 0;
    }
}
