package org.parcours.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Finds marks that the parser takes for text, though their author surely meant them: a row, a heading, an item, a link. */
final class LostMarks {

    private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*(\\|.*)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]*((?:#{2,6}(?=[^#\\s])|#(?=\\p{Zs})(?! )).*)$");
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*((?:[-*+]|\\d{1,9}[.)])(?=\\p{Zs})(?! ).*)$");
    /** What word processors put before an item; a dash only before what looks like a field. */
    private static final Pattern BULLET = Pattern.compile(
            "(?m)^[ \\t]*((?:[•‣▪◦●○■·](?=[\\s\\p{Z}])|[–—](?=[ \\p{Z}]\\p{Lu}\\p{L}*[ \\p{Z}]*:)).*)$");

    /** An item whose mark touches its box, a box without a mark. */
    private static final Pattern BOX = Pattern.compile("(?m)^[ \\t]*([-*+]?\\[[ xX]][ \\p{Z}].*)$");

    private static final Pattern INSIDE = Pattern.compile("(?<!\\\\)(\\*\\*|~~|]\\()");

    /** Links, pictures and marks of note-taking programs. */
    private static final Pattern NOTES =
            Pattern.compile("(?<!\\\\)(!?\\[\\[[^\\[\\]|]+(?:\\|[^\\[\\]]*)?]]|==[^\\s=][^=]*==)");

    private LostMarks() {}

    /** Looks at the lines of a paragraph. */
    static void inLines(Node paragraph, Page page) {
        String source = page.places().source(paragraph);
        report(ROW, source, paragraph, "markup.table", "no-table", page);
        report(HEADING, source, paragraph, "markup.space", "heading", page);
        report(ITEM, source, paragraph, "markup.space", "item", page);
        report(BULLET, source, paragraph, "markup.space", "bullet", page);
        // The first line of an item has its mark before the paragraph.
        boolean item = paragraph.getParent() instanceof ListItem;
        report(BOX, item ? source.replaceFirst("^.*", "") : source, paragraph, "markup.space", "box", page);
    }

    private static void report(Pattern mark, String source, Node paragraph, String rule, String problem, Page page) {
        Matcher lost = mark.matcher(source);
        if (lost.find()) {
            int above = (int) source.substring(0, lost.start()).lines().count();
            page.error(paragraph, above, rule, problem, lost.group(1).strip());
        }
    }

    /** Looks at a run of text, as its author typed it. */
    static void inText(Node text, String source, Page page) {
        Matcher lost = INSIDE.matcher(source);
        if (lost.find()) {
            page.warning(text, "markup.stray", "shown", lost.group(1), source.strip());
        }
        Matcher note = NOTES.matcher(source);
        if (note.find()) {
            page.warning(text, "markup.stray", "notes", note.group(1));
        }
    }
}
