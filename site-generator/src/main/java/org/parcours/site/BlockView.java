package org.parcours.site;

import java.util.List;
import java.util.Optional;
import org.parcours.render.MacroName;

/**
 * A block as a page shows it. One record and one macro of {@code site/blocks.ftlh} per kind, under the name that the
 * model gives it. Its mark is its anchor in a preview, and empty in what is published.
 */
public sealed interface BlockView {

    /** The name of the macro that prints it. */
    default String kind() {
        return MacroName.of(getClass());
    }

    record Paragraph(String mark, List<InlineView> content) implements BlockView {}

    record Heading(int level, String anchor, List<InlineView> content) implements BlockView {}

    record BulletList(String mark, boolean checklist, List<Item> items) implements BlockView {}

    record OrderedList(String mark, int start, List<Item> items) implements BlockView {}

    record DescriptionList(String mark, List<Description> descriptions) implements BlockView {}

    /** @param columns the words of the header, one for each column; none without a header */
    record Table(
            String mark,
            Optional<List<List<InlineView>>> header,
            List<String> columns,
            List<List<List<InlineView>>> rows)
            implements BlockView {}

    record Quote(String mark, List<BlockView> content, Optional<Attribution> attribution) implements BlockView {}

    record Dialogue(String mark, List<Line> lines, Optional<Attribution> attribution) implements BlockView {}

    /** @param name the label {@code admonition.<name>} says it in words */
    record Admonition(String mark, String name, List<BlockView> content) implements BlockView {}

    record TrainerNote(String mark, List<BlockView> content) implements BlockView {}

    /** @param drawing what the image draws, where the page holds that itself */
    record Figure(String mark, InlineView.Image image, Optional<Drawing> drawing, List<InlineView> caption)
            implements BlockView {}

    record CodeBlock(String mark, String text) implements BlockView {}

    record ThematicBreak() implements BlockView {}

    /** @param box {@code none}, {@code open} or {@code checked} */
    record Item(String mark, String box, List<BlockView> content) {}

    record Description(List<InlineView> term, List<BlockView> content) {}

    record Attribution(List<InlineView> who, List<InlineView> where) {}

    /**
     * A line of a dialogue.
     *
     * @param speaker empty for a stage direction
     * @param tone from 1 to 4, the same for a speaker wherever the page lets him speak; 0 for nobody
     */
    record Line(String mark, String speaker, int tone, List<InlineView> content) {}
}
