package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.ListItem.Box;
import org.parcours.model.text.Paragraph;
import org.parcours.source.Span;

/**
 * Boxes before the items of a list. A list is parted at the first item with a box, since both syntaxes make one list of a
 * list and the checklist that follows it. What merely looks like a box is an error.
 */
final class Boxes {

    private static final Pattern BOX = Pattern.compile("^\\[([xX* ])] +(?=\\S)");
    private static final Pattern ALIKE = Pattern.compile(
            "^(?:\\[[\\s\\p{Z}]*[xX*✓✔✗oOvV]?[\\s\\p{Z}]*]|\\([xX*]\\)|[☐☑☒])(?=[\\s\\p{Z}\\p{L}«“\"]|$)");

    private Boxes() {}

    static List<Block> split(BulletList list, Assembly assembly) {
        List<ListItem> items =
                list.items().stream().map(item -> boxed(item, assembly)).toList();
        int first = 0;
        while (first < items.size() && items.get(first).box() == Box.NONE) {
            first++;
        }
        if (first == 0 || first == items.size()) {
            return List.of(new BulletList(list.span(), items));
        }
        return List.of(
                new BulletList(cover(items.subList(0, first)), items.subList(0, first)),
                new BulletList(cover(items.subList(first, items.size())), items.subList(first, items.size())));
    }

    /** Whether a box, or what was meant to be one, begins an item. */
    static boolean hasAny(List<ListItem> items) {
        return items.stream()
                .anyMatch(item ->
                        item.box() != Box.NONE || BOX.matcher(start(item)).find());
    }

    private static String start(ListItem item) {
        return !item.content().isEmpty() && item.content().get(0) instanceof Paragraph paragraph
                ? RunningText.leading(paragraph.content())
                : "";
    }

    private static Span cover(List<ListItem> items) {
        Span first = items.get(0).span();
        Span last = items.get(items.size() - 1).span();
        return new Span(first.file(), first.line(), first.column(), last.endLine(), last.endColumn());
    }

    private static ListItem boxed(ListItem item, Assembly assembly) {
        if (item.box() != Box.NONE
                || item.content().isEmpty()
                || !(item.content().get(0) instanceof Paragraph paragraph)) {
            return item;
        }
        String start = RunningText.leading(paragraph.content());
        Matcher box = BOX.matcher(start);
        if (box.find()) {
            return withBox(item, paragraph, box);
        }
        Matcher alike = ALIKE.matcher(start);
        if (alike.find()) {
            assembly.error("question.box", item.span(), "looks-like", Spaces.trim(alike.group()));
        }
        return item;
    }

    private static ListItem withBox(ListItem item, Paragraph paragraph, Matcher box) {
        List<Inline> words = RunningText.after(paragraph.content(), box.end());
        List<Block> content = new ArrayList<>(item.content());
        content.set(0, new Paragraph(paragraph.span(), words));
        return new ListItem(item.span(), box.group(1).equals(" ") ? Box.OPEN : Box.CHECKED, content);
    }
}
