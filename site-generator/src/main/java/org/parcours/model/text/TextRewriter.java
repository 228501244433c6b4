package org.parcours.model.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies blocks and inlines, changing what a subclass overrides and keeping the rest. A block or inline becomes any
 * number of others: none takes it out.
 */
public abstract class TextRewriter implements BlockVisitor<List<Block>>, InlineVisitor<List<Inline>> {

    public List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
    }

    public List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> inline.accept(this).stream()).toList();
    }

    /** Plain words that are shown as they are: a speaker's name, a role, a title. Kept unless a subclass says otherwise. */
    public String words(String words) {
        return words;
    }

    public List<ListItem> items(List<ListItem> items) {
        return items.stream()
                .map(item -> new ListItem(item.span(), item.box(), blocks(item.content())))
                .toList();
    }

    public Table table(Table table) {
        return new Table(
                table.span(),
                table.header().map(this::row),
                table.rows().stream().map(this::row).toList());
    }

    private Row row(Row row) {
        return new Row(
                row.span(),
                row.cells().stream()
                        .map(cell -> new Cell(cell.span(), inlines(cell.content())))
                        .toList());
    }

    private Optional<Attribution> attribution(Optional<Attribution> attribution) {
        return attribution.map(a -> new Attribution(inlines(a.who()), inlines(a.where())));
    }

    @Override
    public List<Block> visitParagraph(Paragraph paragraph) {
        return List.of(new Paragraph(paragraph.span(), inlines(paragraph.content())));
    }

    @Override
    public List<Block> visitHeading(Heading heading) {
        return List.of(new Heading(heading.span(), heading.level(), inlines(heading.content())));
    }

    @Override
    public List<Block> visitBulletList(BulletList list) {
        return List.of(new BulletList(list.span(), items(list.items())));
    }

    @Override
    public List<Block> visitOrderedList(OrderedList list) {
        return List.of(new OrderedList(list.span(), list.start(), items(list.items())));
    }

    @Override
    public List<Block> visitDescriptionList(DescriptionList list) {
        Stream<Description> descriptions = list.descriptions().stream()
                .map(d -> new Description(d.span(), inlines(d.term()), blocks(d.content())));
        return List.of(new DescriptionList(list.span(), descriptions.toList()));
    }

    @Override
    public List<Block> visitTable(Table table) {
        return List.of(table(table));
    }

    @Override
    public List<Block> visitQuote(Quote quote) {
        return List.of(new Quote(quote.span(), blocks(quote.content()), attribution(quote.attribution())));
    }

    @Override
    public List<Block> visitDialogue(Dialogue dialogue) {
        List<DialogueLine> lines = dialogue.lines().stream()
                .map(line -> line.accept(new LineRewriter()))
                .toList();
        return List.of(new Dialogue(dialogue.span(), lines, attribution(dialogue.attribution())));
    }

    @Override
    public List<Block> visitAdmonition(Admonition admonition) {
        return List.of(new Admonition(admonition.span(), admonition.kind(), blocks(admonition.content())));
    }

    @Override
    public List<Block> visitTrainerNote(TrainerNote note) {
        return List.of(new TrainerNote(note.span(), blocks(note.content())));
    }

    @Override
    public List<Block> visitFigure(Figure figure) {
        return List.of(new Figure(figure.span(), image(figure.image()), inlines(figure.caption())));
    }

    @Override
    public List<Block> visitCodeBlock(CodeBlock code) {
        return List.of(code);
    }

    @Override
    public List<Block> visitThematicBreak(ThematicBreak rule) {
        return List.of(rule);
    }

    @Override
    public List<Inline> visitText(Text text) {
        return List.of(text);
    }

    @Override
    public List<Inline> visitEmphasis(Emphasis emphasis) {
        return List.of(new Emphasis(emphasis.span(), inlines(emphasis.content())));
    }

    @Override
    public List<Inline> visitStrong(Strong strong) {
        return List.of(new Strong(strong.span(), inlines(strong.content())));
    }

    @Override
    public List<Inline> visitCode(Code code) {
        return List.of(code);
    }

    @Override
    public List<Inline> visitLink(Link link) {
        return List.of(new Link(link.span(), link.address(), inlines(link.content())));
    }

    /** The picture of a figure or of a line; a subclass may change its alternative. */
    public Image image(Image image) {
        return image;
    }

    @Override
    public List<Inline> visitImage(Image image) {
        return List.of(image(image));
    }

    @Override
    public List<Inline> visitFootnote(Footnote footnote) {
        return List.of(new Footnote(footnote.span(), inlines(footnote.content())));
    }

    @Override
    public List<Inline> visitLineBreak(LineBreak lineBreak) {
        return List.of(lineBreak);
    }

    @Override
    public List<Inline> visitSuperscript(Superscript superscript) {
        return List.of(new Superscript(superscript.span(), inlines(superscript.content())));
    }

    @Override
    public List<Inline> visitSubscript(Subscript subscript) {
        return List.of(new Subscript(subscript.span(), inlines(subscript.content())));
    }

    @Override
    public List<Inline> visitStruck(Struck struck) {
        return List.of(new Struck(struck.span(), inlines(struck.content())));
    }

    @Override
    public List<Inline> visitForeign(Foreign foreign) {
        return List.of(new Foreign(foreign.span(), foreign.language(), inlines(foreign.content())));
    }

    @Override
    public List<Inline> visitGap(Gap gap) {
        return List.of(gap);
    }

    private final class LineRewriter implements DialogueLineVisitor<DialogueLine> {

        @Override
        public DialogueLine visitTurn(Turn turn) {
            return new Turn(turn.span(), words(turn.speaker()), inlines(turn.content()));
        }

        @Override
        public DialogueLine visitStageDirection(StageDirection direction) {
            return new StageDirection(direction.span(), inlines(direction.content()));
        }
    }
}
