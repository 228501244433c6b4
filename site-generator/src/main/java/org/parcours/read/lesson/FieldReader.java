package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.Paragraph;
import org.parcours.source.Span;

/**
 * Takes the fields off the blocks under a heading: the leading items {@code label : value} of lists of either kind. A label
 * misspelt among them is a finding, not their end.
 */
final class FieldReader {

    private final FieldOwner owner;
    private final Assembly assembly;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Block> after = new ArrayList<>();
    private boolean any;

    private FieldReader(FieldOwner owner, Assembly assembly) {
        this.owner = owner;
        this.assembly = assembly;
    }

    static Fields read(List<Block> blocks, FieldOwner owner, Assembly assembly) {
        return new FieldReader(owner, assembly).read(blocks);
    }

    private Fields read(List<Block> blocks) {
        int next = 0;
        Optional<Block> rest = Optional.empty();
        while (next < blocks.size() && rest.isEmpty() && after.isEmpty() && isList(blocks.get(next))) {
            rest = take(blocks.get(next));
            next++;
        }
        rest.ifPresent(after::add);
        after.addAll(blocks.subList(next, blocks.size()));
        if (!any) {
            warnIfNotAList();
        }
        new MisplacedFields(owner, assembly).report(after);
        return new Fields(owner, fields, after, assembly);
    }

    private static boolean isList(Block block) {
        return block instanceof BulletList || block instanceof DescriptionList;
    }

    /** What is left of a list whose first entries are fields. */
    private Optional<Block> take(Block block) {
        if (block instanceof BulletList list) {
            int n = taken(lines(list));
            List<ListItem> left = list.items().subList(n, list.items().size());
            return left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(n == 0 ? list : new BulletList(left.get(0).span(), left));
        }
        DescriptionList list = (DescriptionList) block;
        int n = taken(list.descriptions().stream()
                .map(FieldLine::of)
                .map(Optional::of)
                .toList());
        var left = list.descriptions().subList(n, list.descriptions().size());
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(n == 0 ? list : new DescriptionList(left.get(0).span(), left));
    }

    /** Among fields, an item that begins with a label and has no colon is one of them. */
    private List<Optional<FieldLine>> lines(BulletList list) {
        List<Optional<FieldLine>> lines =
                list.items().stream().map(FieldLine::of).toList();
        boolean fields = lines.stream().flatMap(Optional::stream).anyMatch(this::isKnown);
        return fields
                ? list.items().stream()
                        .map(item -> FieldLine.of(item).or(() -> withoutColon(item)))
                        .toList()
                : lines;
    }

    private Optional<FieldLine> withoutColon(ListItem item) {
        Optional<FieldLine> line = FieldLine.withoutColon(item).filter(this::isKnown);
        line.ifPresent(l -> assembly.error(owner.rule(), l.span(), "no-colon", l.label(), l.value()));
        return line;
    }

    private boolean isKnown(FieldLine line) {
        return assembly.lexicon().meaning("field", line.label()).isPresent();
    }

    private int taken(List<Optional<FieldLine>> entries) {
        int n = 0;
        while (n < entries.size()
                && entries.get(n).isPresent()
                && isField(entries.get(n).get())) {
            keep(entries.get(n).get());
            n++;
        }
        return n;
    }

    private boolean isField(FieldLine line) {
        return isKnown(line)
                || line.isLabelLike()
                        && (any
                                || assembly.lexicon()
                                        .nearly("field", line.label())
                                        .isPresent());
    }

    private void keep(FieldLine line) {
        any = true;
        after.addAll(line.rest());
        if (!line.plain()) {
            assembly.error(owner.rule(), line.span(), "not-plain", line.label());
        }
        Optional<String> meaning = assembly.lexicon().meaning("field", line.label());
        if (meaning.isEmpty()) {
            String closest = assembly.lexicon().closest("field", line.label());
            assembly.error(owner.rule(), line.span(), "unknown", line.label(), closest);
        } else if (!owner.labels().contains(meaning.get())) {
            assembly.error(owner.rule(), line.span(), "not-here", line.label());
        } else if (line.value().isEmpty()) {
            assembly.error(owner.rule(), line.span(), "empty", line.label());
        } else if (fields.putIfAbsent(meaning.get(), new Field(line.span(), line.label(), line.value())) != null) {
            assembly.error(owner.rule(), line.span(), "twice", line.label());
        }
    }

    /** {@code Durée : 8} as a paragraph under the heading was meant to be a field. */
    private void warnIfNotAList() {
        if (after.isEmpty() || !(after.get(0) instanceof Paragraph paragraph)) {
            return;
        }
        List<Inline> first = RunningText.lines(paragraph.content()).get(0);
        Span span = paragraph.span();
        FieldLine.of(new ListItem(span, ListItem.Box.NONE, List.of(new Paragraph(span, first))))
                .filter(this::isKnown)
                .ifPresent(line -> assembly.error(owner.rule(), span, "no-list", line.label(), line.value()));
    }
}
