package org.parcours.read.asciidoc;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells, line after line, which lines of an AsciiDoc text are listing, literal, passthrough or comment. */
final class VerbatimLines {

    private static final Pattern DELIMITER = Pattern.compile("(?:-{4,}|\\.{4,}|\\+{4,}|/{4,}|`{3})\\s*");
    private static final Pattern OPENING_FENCE = Pattern.compile("```[^`\\s]*\\s*");
    private static final Pattern ATTRIBUTES_OR_TITLE = Pattern.compile("\\[.*]\\s*|\\.[^\\s.].*");
    private static final Set<Character> UNDERLINES = Set.of('-', '+');

    private String open = "";
    private String above = "";

    /** Whether this line is verbatim or the delimiter of a verbatim block. */
    boolean holds(String line) {
        boolean verbatim = advance(line);
        above = line;
        return verbatim;
    }

    private boolean advance(String line) {
        if (!open.isEmpty()) {
            open = line.stripTrailing().equals(open) ? "" : open;
            return true;
        }
        if (!isDelimiter(line) || underlines(line)) {
            return false;
        }
        open = line.startsWith("`") ? "```" : line.stripTrailing();
        return true;
    }

    private static boolean isDelimiter(String line) {
        return DELIMITER.matcher(line).matches() || OPENING_FENCE.matcher(line).matches();
    }

    /** A row of dashes as long as the words above it makes them a heading. */
    private boolean underlines(String line) {
        boolean sameLength =
                Math.abs(line.stripTrailing().length() - above.stripTrailing().length()) <= 1;
        return UNDERLINES.contains(line.charAt(0))
                && !above.isBlank()
                && sameLength
                && !ATTRIBUTES_OR_TITLE.matcher(above).matches();
    }
}
