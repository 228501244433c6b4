package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Description;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;

/** Makes a description list of a list whose items all begin with a bold term and a colon. */
final class BoldTerms extends TextRewriter {

    @Override
    public List<Block> visitBulletList(BulletList list) {
        List<Description> descriptions = new ArrayList<>();
        for (ListItem item : list.items()) {
            description(item).ifPresent(descriptions::add);
        }
        return descriptions.size() == list.items().size()
                ? List.of(new DescriptionList(list.span(), descriptions))
                : super.visitBulletList(list);
    }

    private Optional<Description> description(ListItem item) {
        if (item.box() != ListItem.Box.NONE
                || item.content().isEmpty()
                || !(item.content().get(0) instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        List<Inline> words = RunningText.trimmed(paragraph.content());
        return words.isEmpty() || !(words.get(0) instanceof Strong bold)
                ? Optional.empty()
                : described(item, paragraph, bold, words.subList(1, words.size()));
    }

    private Optional<Description> described(ListItem item, Paragraph paragraph, Strong bold, List<Inline> rest) {
        boolean outside = Spaces.trim(RunningText.leading(rest)).startsWith(":");
        Optional<List<Inline>> inside = withoutColon(bold);
        if (!outside && inside.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> said = outside
                ? RunningText.after(rest, RunningText.leading(rest).indexOf(':') + 1)
                : RunningText.trimmed(rest);
        List<Block> content = new ArrayList<>();
        if (!said.isEmpty()) {
            content.add(new Paragraph(paragraph.span(), said));
        }
        content.addAll(item.content().subList(1, item.content().size()));
        return Optional.of(new Description(item.span(), outside ? bold.content() : inside.get(), blocks(content)));
    }

    private static Optional<List<Inline>> withoutColon(Strong bold) {
        List<Inline> term = new ArrayList<>(RunningText.trimmed(bold.content()));
        int last = term.size() - 1;
        if (last < 0 || !(term.get(last) instanceof Text text) || !text.value().endsWith(":")) {
            return Optional.empty();
        }
        term.set(last, RunningText.part(text, 0, text.value().length() - 1));
        return Optional.of(RunningText.trimmed(term)).filter(words -> !words.isEmpty());
    }
}
