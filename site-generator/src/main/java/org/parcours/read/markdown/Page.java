package org.parcours.read.markdown;

import java.util.Locale;
import org.commonmark.node.Node;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.source.Span;

/**
 * What every converter of a lesson shares.
 *
 * @param places where things were typed
 * @param footnotes the notes of the lesson
 * @param definitions the addresses that it defines apart from its links
 * @param findings where to say what an author should know
 */
record Page(Places places, Footnotes footnotes, Definitions definitions, Findings findings) {

    /** The page as seen from inside a cell of a table. */
    Page inCell(Node cell) {
        return new Page(places.inCell(cell), footnotes, definitions, findings);
    }

    void error(Node node, String rule, String problem, Object... words) {
        findings.add(Finding.error(rule, places.of(node), problem, words));
    }

    /** An error in a line of a node: so many lines of the node stand above it. */
    void error(Node node, int above, String rule, String problem, Object... words) {
        Span whole = places.of(node);
        Span line = above == 0 ? whole : Span.line(whole.file(), whole.line() + above);
        findings.add(Finding.error(rule, line, problem, words));
    }

    void warning(Node node, String rule, String problem, Object... words) {
        findings.add(Finding.warning(rule, places.of(node), problem, words));
    }

    /** A text without characters that no output can carry; each of them is a finding, and leaves a mark where it stood. */
    String characters(Span span, String text) {
        if (text.codePoints().allMatch(Page::isText)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean fine = isText(character);
            clean.appendCodePoint(fine ? character : 0xFFFD);
            if (!fine) {
                String code = String.format(Locale.ROOT, "U+%04X", character);
                findings.add(Finding.error("markup.character", span, "entity", code));
            }
        });
        return clean.toString();
    }

    private static boolean isText(int character) {
        int type = Character.getType(character);
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean none = (character & 0xFFFE) == 0xFFFE;
        return !control && !none && type != Character.PRIVATE_USE && type != Character.SURROGATE;
    }
}
