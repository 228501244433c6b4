package org.parcours.read.lesson;

import java.util.List;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.Paragraph;

/** The line of text that an item begins with: a paragraph, or a picture. */
final class ItemText {

    private ItemText() {}

    static List<Inline> of(ListItem item, Assembly assembly) {
        if (!item.content().isEmpty() && item.content().get(0) instanceof Paragraph paragraph) {
            return RunningText.trimmed(paragraph.content());
        }
        if (!item.content().isEmpty()
                && item.content().get(0) instanceof Figure figure
                && figure.caption().isEmpty()) {
            return List.of(figure.image());
        }
        assembly.error("structure.item", item.span(), "no-text");
        return List.of();
    }
}
