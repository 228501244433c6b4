package org.parcours.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.Attribution;
import org.parcours.model.text.Block;
import org.parcours.model.text.BlockVisitor;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.DialogueLineVisitor;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Row;
import org.parcours.model.text.StageDirection;
import org.parcours.model.text.Table;
import org.parcours.model.text.ThematicBreak;
import org.parcours.model.text.TrainerNote;
import org.parcours.model.text.Turn;
import org.parcours.source.Span;

/** Makes blocks of the model blocks of one page. */
final class BlockViews implements BlockVisitor<BlockView> {

    private final PageScope page;
    private final InlineViews inlines;

    BlockViews(PageScope page) {
        this.page = page;
        this.inlines = new InlineViews(page);
    }

    List<BlockView> of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    InlineViews inlines() {
        return inlines;
    }

    /**
     * A heading with the next anchor of the page.
     *
     * @param span of what it heads
     */
    PartView.Title title(Span span, List<Inline> content) {
        String words = PlainText.of(content);
        return new PartView.Title(page.anchor(span, words), inlines.of(content), words);
    }

    /** The anchor of what is written here, in a preview. */
    String mark(Span span) {
        return page.marks().mark(span);
    }

    List<BlockView.Item> items(List<ListItem> items) {
        return items.stream()
                .map(item -> new BlockView.Item(
                        mark(item.span()), item.box().name().toLowerCase(Locale.ROOT), of(item.content())))
                .toList();
    }

    @Override
    public BlockView visitParagraph(Paragraph paragraph) {
        return new BlockView.Paragraph(mark(paragraph.span()), inlines.of(paragraph.content()));
    }

    @Override
    public BlockView visitHeading(Heading heading) {
        PartView.Title title = title(heading.span(), heading.content());
        return new BlockView.Heading(heading.level(), title.anchor(), title.content());
    }

    @Override
    public BlockView visitBulletList(BulletList list) {
        boolean checklist = list.items().stream().anyMatch(item -> item.box() != ListItem.Box.NONE);
        return new BlockView.BulletList(mark(list.span()), checklist, items(list.items()));
    }

    @Override
    public BlockView visitOrderedList(OrderedList list) {
        return new BlockView.OrderedList(mark(list.span()), list.start(), items(list.items()));
    }

    @Override
    public BlockView visitDescriptionList(DescriptionList list) {
        return new BlockView.DescriptionList(
                mark(list.span()),
                list.descriptions().stream()
                        .map(d -> new BlockView.Description(inlines.of(d.term()), of(d.content())))
                        .toList());
    }

    @Override
    public BlockView.Table visitTable(Table table) {
        return new BlockView.Table(
                mark(table.span()),
                table.header().map(this::cells),
                table.header().map(BlockViews::words).orElse(List.of()),
                table.rows().stream().map(this::cells).toList());
    }

    private static List<String> words(Row row) {
        return row.cells().stream().map(cell -> PlainText.of(cell.content())).toList();
    }

    private List<List<InlineView>> cells(Row row) {
        return row.cells().stream().map(cell -> inlines.of(cell.content())).toList();
    }

    @Override
    public BlockView visitQuote(Quote quote) {
        return new BlockView.Quote(mark(quote.span()), of(quote.content()), attribution(quote.attribution()));
    }

    private Optional<BlockView.Attribution> attribution(Optional<Attribution> attribution) {
        return attribution.map(a -> new BlockView.Attribution(inlines.of(a.who()), inlines.of(a.where())));
    }

    @Override
    public BlockView visitDialogue(Dialogue dialogue) {
        Lines lines = new Lines();
        return new BlockView.Dialogue(
                mark(dialogue.span()),
                dialogue.lines().stream().map(line -> line.accept(lines)).toList(),
                attribution(dialogue.attribution()));
    }

    @Override
    public BlockView visitAdmonition(Admonition admonition) {
        return new BlockView.Admonition(
                mark(admonition.span()), Words.key(admonition.kind()), of(admonition.content()));
    }

    @Override
    public BlockView visitTrainerNote(TrainerNote note) {
        return new BlockView.TrainerNote(mark(note.span()), of(note.content()));
    }

    @Override
    public BlockView visitFigure(Figure figure) {
        return new BlockView.Figure(
                mark(figure.span()),
                inlines.visitImage(figure.image()),
                page.drawing(figure.image()),
                inlines.of(figure.caption()));
    }

    @Override
    public BlockView visitCodeBlock(CodeBlock code) {
        return new BlockView.CodeBlock(mark(code.span()), code.text());
    }

    @Override
    public BlockView visitThematicBreak(ThematicBreak rule) {
        return new BlockView.ThematicBreak();
    }

    /** The lines of one dialogue. */
    private final class Lines implements DialogueLineVisitor<BlockView.Line> {

        private final Tones.Dialogue tones = page.tones().dialogue();

        @Override
        public BlockView.Line visitTurn(Turn turn) {
            int tone = tones.of(turn.speaker());
            return new BlockView.Line(mark(turn.span()), turn.speaker(), tone, inlines.of(turn.content()));
        }

        @Override
        public BlockView.Line visitStageDirection(StageDirection direction) {
            return new BlockView.Line(mark(direction.span()), "", 0, inlines.of(direction.content()));
        }
    }
}
