package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.DescriptionListEntry;
import org.asciidoctor.ast.StructuralNode;
import org.parcours.finding.Finding;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Description;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.ListItem.Box;
import org.parcours.model.text.OrderedList;

/**
 * Maps lists. Asciidoctor nests a list of another kind in the last item of the one above it even where an empty line
 * parts them: such a list comes after the whole list here, as it does in Markdown.
 */
final class ListMapper {

    private static final Pattern NUMBER = Pattern.compile("\\s*(?:>\\s?)*(\\d{1,9})\\..*");
    private static final Pattern CAPITAL_BOX = Pattern.compile("^\\[X][ \\t]+");
    private static final Pattern EMPTY = Pattern.compile("\\s*(?:>\\s?)*");
    private static final Pattern SETTINGS = Pattern.compile("\\s*(?:>\\s?)*(?:\\[.*]|\\.[^\\s.].*)\\s*");

    private static final Set<String> LISTS = Set.of("ulist", "olist", "dlist");

    private final Reading reading;
    private final BlockMapper blocks;
    private final InlineMapper inlines;

    ListMapper(Reading reading, BlockMapper blocks, InlineMapper inlines) {
        this.reading = reading;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** A list, and the lists that follow it though Asciidoctor nested them. */
    List<Block> list(StructuralNode node, Place at) {
        List<Block> after = new ArrayList<>();
        Block list = node instanceof org.asciidoctor.ast.DescriptionList terms
                ? descriptions(terms, at, after)
                : items((org.asciidoctor.ast.List) node, at, after);
        if (startsAfterEmptyLine(at)) {
            reading.markFollowing(list);
        }
        List<Block> all = new ArrayList<>();
        all.add(list);
        all.addAll(after);
        return all;
    }

    private Block items(org.asciidoctor.ast.List node, Place at, List<Block> after) {
        List<ListItem> items = new ArrayList<>();
        for (StructuralNode item : node.getItems()) {
            after.clear();
            items.add(
                    item((org.asciidoctor.ast.ListItem) item, node.getContext().equals("ulist"), after));
            if (items.size() < node.getItems().size()) {
                items.set(items.size() - 1, withContent(items.get(items.size() - 1), after));
                after.clear();
            }
        }
        if (node.getContext().equals("ulist")) {
            return new BulletList(at.span(), items);
        }
        if (node.getContext().equals("colist")) {
            reading.add(Finding.warning("markup.unsupported", at.span(), "callouts"));
        }
        return new OrderedList(at.span(), start(node, at), items);
    }

    private ListItem item(org.asciidoctor.ast.ListItem item, boolean bullet, List<Block> after) {
        Place at = blocks.place(item);
        String text = item.hasText() ? item.getText() : "";
        Box box = Box.NONE;
        Matcher capital = CAPITAL_BOX.matcher(text);
        if (item.getAttribute("checkbox", null, false) != null) {
            box = item.getAttribute("checked", null, false) == null ? Box.OPEN : Box.CHECKED;
        } else if (bullet && capital.find()) {
            box = Box.CHECKED;
            text = text.substring(capital.end());
        }
        List<Block> content = new ArrayList<>(blocks.paragraph(text, at));
        content.addAll(blocks.inside(item, at, () -> nested(item, after)));
        return new ListItem(at.span(), box, content);
    }

    /** What stands in an item; from the first list that follows the whole list on, it goes there. */
    private List<Block> nested(StructuralNode item, List<Block> after) {
        List<Block> content = new ArrayList<>();
        for (StructuralNode node : item.getBlocks()) {
            boolean list = LISTS.contains(node.getContext());
            for (Block block : blocks.block(node)) {
                boolean follows = !after.isEmpty() || list && reading.isFollowing(block);
                (follows ? after : content).add(block);
            }
        }
        return content;
    }

    private static ListItem withContent(ListItem item, List<Block> more) {
        List<Block> content = new ArrayList<>(item.content());
        content.addAll(more);
        return new ListItem(item.span(), item.box(), content);
    }

    private static int start(org.asciidoctor.ast.List list, Place at) {
        Object start = list.getAttribute("start", null, false);
        if (start != null && start.toString().matches("\\d{1,9}")) {
            return Integer.parseInt(start.toString());
        }
        Matcher number = NUMBER.matcher(at.words());
        return number.matches() ? Integer.parseInt(number.group(1)) : 1;
    }

    private Block descriptions(org.asciidoctor.ast.DescriptionList node, Place at, List<Block> after) {
        List<Description> descriptions = new ArrayList<>();
        List<DescriptionListEntry> entries = node.getItems();
        for (int i = 0; i < entries.size(); i++) {
            after.clear();
            add(entries.get(i), descriptions, after);
            if (i + 1 < entries.size() && !after.isEmpty()) {
                Description last = descriptions.remove(descriptions.size() - 1);
                List<Block> content = new ArrayList<>(last.content());
                content.addAll(after);
                descriptions.add(new Description(last.span(), last.term(), content));
                after.clear();
            }
        }
        return new DescriptionList(at.span(), descriptions);
    }

    /** Of several terms with one description, the last has it. */
    private void add(DescriptionListEntry entry, List<Description> descriptions, List<Block> after) {
        int left = entry.getTerms().size();
        for (org.asciidoctor.ast.ListItem term : entry.getTerms()) {
            Place at = blocks.place(term);
            List<Inline> words = inlines.read(term.getText(), at);
            left--;
            List<Block> content = left == 0 && entry.getDescription() != null
                    ? description(entry.getDescription(), after)
                    : List.of();
            descriptions.add(new Description(at.span(), words, content));
        }
    }

    private List<Block> description(org.asciidoctor.ast.ListItem description, List<Block> after) {
        Place at = blocks.place(description);
        List<Block> content = new ArrayList<>();
        if (description.hasText()) {
            content.addAll(blocks.paragraph(description.getText(), at));
        }
        content.addAll(blocks.inside(description, at, () -> nested(description, after)));
        return content;
    }

    /** Whether an empty line parts the list from what stands above; a plus sign there would attach it. */
    private static boolean startsAfterEmptyLine(Place at) {
        int line = at.line() - 1;
        while (line > 0 && SETTINGS.matcher(at.text().line(line)).matches()) {
            line--;
        }
        boolean indented = Character.isWhitespace((at.words() + "x").charAt(0));
        return line > 0 && EMPTY.matcher(at.text().line(line)).matches() && !indented;
    }
}
