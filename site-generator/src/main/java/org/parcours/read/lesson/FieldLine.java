package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Address;
import org.parcours.model.text.Block;
import org.parcours.model.text.Description;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.WebAddress;
import org.parcours.source.Span;

/**
 * A list item or a description that reads {@code label : value}, and what else stands in it.
 *
 * @param plain whether nothing is lost when the line is read as plain text
 * @param rest text glued under the value, blocks that the syntax nested in the item
 */
record FieldLine(Span span, String label, String value, boolean plain, List<Block> rest) {

    private static final Pattern LABELLED =
            Pattern.compile("^[\\s\\p{Z}]*([^:]{1,60}?)[\\s\\p{Z}]*:(?!/)[\\s\\p{Z}]*(.*)$", Pattern.DOTALL);

    private static final Pattern COLON_FORGOTTEN = Pattern.compile("^(\\p{L}+)[ \\p{Z}]+((?:\\S+[ \\p{Z}]*){1,4})$");

    static Optional<FieldLine> of(ListItem item) {
        return of(item, LABELLED);
    }

    /** A word and a few more: {@code Durée 8 min}. Whether the word is a label is for others to say. */
    static Optional<FieldLine> withoutColon(ListItem item) {
        return of(item, COLON_FORGOTTEN);
    }

    private static Optional<FieldLine> of(ListItem item, Pattern form) {
        if (item.box() != ListItem.Box.NONE
                || item.content().isEmpty()
                || !(item.content().get(0) instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        List<List<Inline>> lines = RunningText.lines(paragraph.content());
        Matcher labelled = form.matcher(PlainText.of(lines.get(0)));
        return labelled.matches()
                ? Optional.of(new FieldLine(
                        item.span(),
                        labelled.group(1),
                        Spaces.trim(labelled.group(2)),
                        isPlain(lines.get(0)),
                        rest(item.content(), paragraph, lines)))
                : Optional.empty();
    }

    static FieldLine of(Description description) {
        String label = Spaces.trim(Spaces.trim(PlainText.of(description.term())).replaceAll(":$", ""));
        if (description.content().isEmpty() || !(description.content().get(0) instanceof Paragraph paragraph)) {
            return new FieldLine(description.span(), label, "", true, description.content());
        }
        List<List<Inline>> lines = RunningText.lines(paragraph.content());
        return new FieldLine(
                description.span(),
                label,
                Spaces.trim(PlainText.of(lines.get(0))),
                isPlain(lines.get(0)),
                rest(description.content(), paragraph, lines));
    }

    /** A footnote, a picture, or the address of a link that shows other words would be lost. */
    static boolean isPlain(List<Inline> line) {
        return line.stream()
                .noneMatch(inline -> inline instanceof Footnote
                        || inline instanceof Image
                        || inline instanceof Link link && !shows(link.address(), PlainText.of(link.content())));
    }

    private static boolean shows(Address address, String words) {
        return address instanceof WebAddress web && web.url().endsWith(words);
    }

    private static List<Block> rest(List<Block> content, Paragraph first, List<List<Inline>> lines) {
        List<Block> rest = new ArrayList<>();
        List<Inline> glued = RunningText.trimmed(
                lines.subList(1, lines.size()).stream().flatMap(List::stream).toList());
        if (!glued.isEmpty()) {
            rest.add(new Paragraph(first.span(), glued));
        }
        rest.addAll(content.subList(1, content.size()));
        return rest;
    }

    /** Whether the label is one to three words, as labels are. */
    boolean isLabelLike() {
        return Spaces.trim(label).split("[\\s\\p{Z}]+").length <= 3;
    }
}
