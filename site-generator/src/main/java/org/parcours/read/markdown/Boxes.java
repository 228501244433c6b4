package org.parcours.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.ListItem.Box;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Text;
import org.parcours.source.Span;

/** The box before an item of a checklist: {@code [ ]}, or {@code [x]}, {@code [X]}, {@code [*]} where it is checked. */
final class Boxes {

    private static final Pattern BOX = Pattern.compile("\\[([ xX*])] +(.*)", Pattern.DOTALL);

    private Boxes() {}

    /** The item with its box, if its text begins with one. */
    static ListItem take(org.commonmark.node.ListItem item, List<Block> content, Page page) {
        Span span = page.places().of(item);
        boolean typed = item.getFirstChild() != null
                && page.places().source(item.getFirstChild()).stripLeading().startsWith("[");
        if (typed
                && content.get(0) instanceof Paragraph paragraph
                && paragraph.content().get(0) instanceof Text text) {
            Matcher box = BOX.matcher(text.value());
            if (box.matches() && (!box.group(2).isBlank() || paragraph.content().size() > 1)) {
                return withBox(span, content, paragraph, text, box);
            }
        }
        return new ListItem(span, Box.NONE, content);
    }

    private static ListItem withBox(Span span, List<Block> content, Paragraph paragraph, Text text, Matcher box) {
        Span typed = text.span();
        int start = typed.column() + box.start(2);
        Span rest = new Span(typed.file(), typed.line(), start, typed.endLine(), typed.endColumn());
        List<Inline> words = new ArrayList<>(paragraph.content());
        words.remove(0);
        if (!box.group(2).isEmpty()) {
            words.add(0, new Text(rest, box.group(2)));
        }
        Span place = paragraph.span();
        Span after = new Span(place.file(), place.line(), start, place.endLine(), place.endColumn());
        List<Block> blocks = new ArrayList<>(content);
        blocks.set(0, new Paragraph(after, words));
        return new ListItem(span, box.group(1).equals(" ") ? Box.OPEN : Box.CHECKED, blocks);
    }
}
