package org.parcours.read.asciidoc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line in brackets. Asciidoctor takes every one for settings of the block that follows, and so loses the gaps of a
 * cloze and hides a misspelt mark; here it is settings only if it is of a form that a lesson may hold.
 *
 * @param words what stands between the brackets
 */
record BracketLine(String words) {

    private static final Pattern TAKEN = Pattern.compile("\\[(?:|[\\p{L}\\p{N}_.#%{,\"'].*|\\[.*])\\]");
    private static final Pattern ANCHOR = Pattern.compile("\\[[\\p{L}_:][\\p{L}\\p{N}_\\-:.]*(?:, *.+)?]");
    private static final Pattern SHORTHAND = Pattern.compile("(?:[.#%][\\p{L}\\p{N}_:-]+)+(?:\\s*,.*)?");
    private static final Pattern LANGUAGE_OF_CODE = Pattern.compile(",\\s*[\\p{L}\\p{N}_+#-]+(?:\\s*,.*)?");
    private static final Pattern NAMED = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*\\s*=.*");
    private static final Pattern STYLE = Pattern.compile("[\\p{L}_]+");
    private static final Pattern AFTER_STYLE = Pattern.compile("(?:[.#%].*|\\s*,.*|)");

    private static final Set<String> STYLES = Set.of(
            ("quote verse NOTE TIP IMPORTANT WARNING CAUTION source listing literal example sidebar open abstract "
                            + "partintro discrete float horizontal qanda ordered unordered arabic decimal loweralpha "
                            + "upperalpha lowerroman upperroman lowergreek square circle disc none no-bullet unstyled "
                            + "stem latexmath asciimath normal pass comment glossary bibliography appendix preface "
                            + "colophon dedication index")
                    .split(" "));
    private static final Set<String> TRAINER_WORDS =
            Set.of("trainer", "trainers", "formateur", "formatrice", "formateurs", "animateur", "animation");
    private static final int FAR = 2;

    /** Whether Asciidoctor would take this line for settings. */
    static boolean isTaken(String line) {
        return TAKEN.matcher(line.stripTrailing()).matches();
    }

    static BracketLine of(String line) {
        String whole = line.strip();
        return new BracketLine(whole.substring(1, whole.length() - 1));
    }

    /** Whether it is of a form that a lesson may hold. */
    boolean isSettings() {
        if (words.isEmpty()
                || ANCHOR.matcher(words).matches()
                || SHORTHAND.matcher(words).matches()
                || LANGUAGE_OF_CODE.matcher(words).matches()
                || NAMED.matcher(words).matches()) {
            return true;
        }
        var style = STYLE.matcher(words);
        return style.lookingAt()
                && STYLES.contains(style.group())
                && AFTER_STYLE.matcher(words.substring(style.end())).matches();
    }

    /** Whether its author most probably meant a mark: the trainer's, or a known style written in another case. */
    boolean looksLikeMark() {
        return isNearTrainer() || STYLES.stream().anyMatch(style -> style.equalsIgnoreCase(words.strip()));
    }

    /** Whether the word is nearly the role of a trainer's note. */
    boolean isNearTrainer() {
        return isNearTrainer(words);
    }

    static boolean isNearTrainer(String word) {
        String bare = word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        return TRAINER_WORDS.stream().anyMatch(known -> distance(bare, known) <= FAR);
    }

    /** A word alone: what the name of a mark looks like. */
    boolean isOneWord() {
        return STYLE.matcher(words.strip()).matches();
    }

    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[last.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], last[j]));
            }
            last = row;
        }
        return last[other.length()];
    }
}
