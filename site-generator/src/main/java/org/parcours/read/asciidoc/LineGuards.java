package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.read.LineMap;
import org.parcours.source.Span;

/**
 * Guards lines that Asciidoctor would take for something else than their author meant, and that it would lose: a gap
 * alone on its line, an initial at the beginning of a line, three dots. A quote right under a list item becomes that
 * item's. Each line keeps the way back to the one it comes from.
 */
final class LineGuards {

    private static final Pattern QUOTE_MARKS = Pattern.compile("(?:>[ \\t]?)*");
    private static final Pattern LETTER = Pattern.compile("[ \\t]*(?:\\p{L}\\.|[IVXivx]+\\))[ \\t]+\\S.*");
    private static final Pattern DOTS = Pattern.compile("[ \\t]*(?:\\.{3,}|•)[ \\t]+\\S.*");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(-|\\*+|\\.+|\\d+\\.)[ \\t]+\\S.*");
    private static final Pattern TERM = Pattern.compile("[ \\t]*\\S.*?(?::{2,4}|;;)(?:[ \\t]+.*)?");
    private static final Pattern QUOTE = Pattern.compile("[ \\t]*>(?:[ \\t].*|>.*)?");
    private static final Pattern INCLUDE = Pattern.compile("include::([^\\s\\[](?:[^\\[]*[^\\s\\[])?)\\[(.*)]\\s*");
    private static final Pattern DELIMITER = Pattern.compile("(?:={4,}|\\*{4,}|_{4,}|--|[|,:!]={3,})\\s*");
    private static final Pattern BLOCK = Pattern.compile("(?:={4,}|\\*{4,}|_{4,}|-{2,}|\\.{4,}|[|,:!]={3,})\\s*");
    private static final Pattern SETTING_ATTRIBUTES = Pattern.compile("\\{set:([^}]*)}");

    private final String path;
    private final int key;
    private final Findings findings;
    private final VerbatimLines verbatim = new VerbatimLines();
    private final List<String> guarded = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private boolean inItem;
    private boolean inQuote;
    private int emptyAfterItem;
    private String lastMarker = "";

    /** @param key by which includes of this text name it */
    LineGuards(String path, int key, Findings findings) {
        this.path = path;
        this.key = key;
        this.findings = findings;
    }

    /**
     * Guards lines.
     *
     * @param lines in their order
     * @param origins leads from one of them to the line of the file
     * @param literal whether all of them stand in a verbatim block of the text that includes them
     */
    GuardedText guard(List<String> lines, LineMap origins, boolean literal, Optional<Place> includedAt) {
        for (int i = 0; i < lines.size(); i++) {
            int number = origins.original(i + 1);
            String line = lines.get(i).stripTrailing();
            if (literal || verbatim.holds(line)) {
                leaveItem();
                add(stamp(line, true), number);
            } else {
                read(line, number, i + 1 < lines.size() ? lines.get(i + 1) : "");
            }
        }
        return new GuardedText(path, guarded, new LineMap(numbers), includedAt);
    }

    private void read(String line, int number, String next) {
        if (line.isBlank()) {
            emptyAfterItem = inItem || emptyAfterItem > 0 ? emptyAfterItem + 1 : 0;
            inItem = false;
            inQuote = false;
            add(line, number);
        } else if (QUOTE.matcher(line).matches() && belongsToItem(line)) {
            addQuoteLine(line, number);
        } else {
            inQuote = false;
            add(guarded(stamp(Typed.decodeEntities(line), false), number, next), number);
            follow(line);
        }
    }

    private boolean belongsToItem(String line) {
        return inItem || inQuote || emptyAfterItem == 1 && Character.isWhitespace(line.charAt(0));
    }

    /** A quote under an item is attached to it, as a plus sign on its own line does. */
    private void addQuoteLine(String line, int number) {
        if (!inQuote) {
            if (emptyAfterItem == 1) {
                numbers.remove(numbers.size() - 1);
                guarded.remove(guarded.size() - 1);
            }
            add("+", number);
        }
        inQuote = true;
        inItem = false;
        emptyAfterItem = 0;
        add(guarded(Typed.decodeEntities(line.stripLeading()), number, ""), number);
    }

    private void follow(String line) {
        Matcher item = ITEM.matcher(line);
        boolean afterEmptyLine = emptyAfterItem > 0;
        emptyAfterItem = 0;
        if (item.matches()) {
            inItem = true;
            lastMarker = item.group(1);
        } else if (TERM.matcher(line).matches()) {
            inItem = true;
            lastMarker = "";
        } else if (line.equals("+") || DELIMITER.matcher(line).matches()) {
            inItem = false;
        } else if (afterEmptyLine && !Character.isWhitespace(line.charAt(0))) {
            lastMarker = "";
        }
    }

    private void leaveItem() {
        inItem = false;
        inQuote = false;
        emptyAfterItem = 0;
    }

    private String guarded(String line, int number, String next) {
        Matcher marks = QUOTE_MARKS.matcher(line);
        int start = marks.lookingAt() ? marks.end() : 0;
        String text = line.substring(start);
        if (SETTING_ATTRIBUTES.matcher(text).find()) {
            findings.add(Finding.error("markup.attribute", Span.line(path, number), "set-inside", text.strip()));
        }
        if (LETTER.matcher(text).matches() || DOTS.matcher(text).matches() && !isThirdLevel(text)) {
            int indent = text.length() - text.stripLeading().length();
            return line.substring(0, start + indent) + Token.GUARD + text.substring(indent);
        }
        if (BracketLine.isTaken(text)) {
            return line.substring(0, start) + bracketLine(text, number, next);
        }
        return line;
    }

    /** Three dots go on a list that is two or three deep; anywhere else they are a hesitation. */
    private boolean isThirdLevel(String text) {
        return text.strip().startsWith("...") && lastMarker.matches("\\.{2,}");
    }

    private String bracketLine(String text, int number, String next) {
        BracketLine bracket = BracketLine.of(text);
        if (bracket.isSettings()) {
            return text;
        }
        boolean opensBlock =
                BLOCK.matcher(next).matches() || !next.isBlank() && bracket.isOneWord() && lastLineIsEmpty();
        if (bracket.looksLikeMark() || opensBlock) {
            findings.add(Finding.error("markup.mark", Span.line(path, number), "bracket", bracket.words()));
        }
        return bracket.isNearTrainer() && !next.isBlank() ? "[.trainer]" : Token.GUARD + text;
    }

    private boolean lastLineIsEmpty() {
        return guarded.isEmpty() || guarded.get(guarded.size() - 1).isBlank();
    }

    /** An include says where it stands, since Asciidoctor does not when it asks for the text. */
    private String stamp(String line, boolean literal) {
        Matcher include = INCLUDE.matcher(line);
        if (!include.matches()) {
            return line;
        }
        String before = include.group(2).isBlank() ? "" : include.group(2) + ",";
        String stamp = IncludeStamp.write(key, guarded.size() + 1, literal);
        return "include::" + include.group(1) + "[" + before + stamp + "]";
    }

    private void add(String line, int number) {
        guarded.add(line);
        numbers.add(number);
    }
}
