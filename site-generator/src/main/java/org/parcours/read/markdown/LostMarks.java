package org.parcours.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Finds marks that the parser takes for text, though their author surely meant them: a row, a heading, an item, a link. */
final class LostMarks {

    private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*(\\|.*)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]*((?:#{2,6}(?=[^#\\s])|#(?=\\p{Zs})(?! )).*)$");
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*((?:[-*+]|\\d{1,9}[.)])(?=\\p{Zs})(?! ).*)$");
    private static final Pattern INSIDE = Pattern.compile("(?<!\\\\)(\\*\\*|~~|]\\()");

    private LostMarks() {}

    /** Looks at the lines of a paragraph. */
    static void inLines(Node paragraph, Page page) {
        String source = page.places().source(paragraph);
        report(ROW, source, paragraph, "markup.table", "no-table", page);
        report(HEADING, source, paragraph, "markup.space", "heading", page);
        report(ITEM, source, paragraph, "markup.space", "item", page);
    }

    private static void report(Pattern mark, String source, Node paragraph, String rule, String problem, Page page) {
        Matcher lost = mark.matcher(source);
        if (lost.find()) {
            page.error(paragraph, rule, problem, lost.group(1).strip());
        }
    }

    /** Looks at a run of text, as its author typed it. */
    static void inText(Node text, String source, Page page) {
        Matcher lost = INSIDE.matcher(source);
        if (lost.find()) {
            page.warning(text, "markup.stray", "shown", lost.group(1), source.strip());
        }
    }
}
