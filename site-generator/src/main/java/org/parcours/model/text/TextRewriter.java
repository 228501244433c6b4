package org.parcours.model.text;

import java.util.List;
import java.util.Optional;

/**
 * Copies blocks and inlines, changing what a subclass overrides and keeping the rest. A block or inline becomes any
 * number of others: none takes it out. What does not change is not copied: a list that comes out as it went in is the same
 * list, and what holds it the same piece.
 */
public abstract class TextRewriter implements BlockVisitor<List<Block>>, InlineVisitor<List<Inline>> {

    public List<Block> blocks(List<Block> blocks) {
        return Unchanged.orMany(blocks, block -> block.accept(this));
    }

    public List<Inline> inlines(List<Inline> inlines) {
        return Unchanged.orMany(inlines, inline -> inline.accept(this));
    }

    /** Plain words that are shown as they are: a speaker's name, a role, a title. Kept unless a subclass says otherwise. */
    public String words(String words) {
        return words;
    }

    public List<ListItem> items(List<ListItem> items) {
        return Unchanged.orEach(items, item -> {
            List<Block> content = blocks(item.content());
            return content == item.content() ? item : new ListItem(item.span(), item.box(), content);
        });
    }

    public Table table(Table table) {
        Optional<Row> header = Unchanged.orOne(table.header(), this::row);
        List<Row> rows = Unchanged.orEach(table.rows(), this::row);
        return header == table.header() && rows == table.rows() ? table : new Table(table.span(), header, rows);
    }

    private Row row(Row row) {
        List<Cell> cells = Unchanged.orEach(row.cells(), cell -> {
            List<Inline> content = inlines(cell.content());
            return content == cell.content() ? cell : new Cell(cell.span(), content);
        });
        return cells == row.cells() ? row : new Row(row.span(), cells);
    }

    private Optional<Attribution> attribution(Optional<Attribution> attribution) {
        return Unchanged.orOne(attribution, a -> {
            List<Inline> who = inlines(a.who());
            List<Inline> where = inlines(a.where());
            return who == a.who() && where == a.where() ? a : new Attribution(who, where);
        });
    }

    @Override
    public List<Block> visitParagraph(Paragraph paragraph) {
        List<Inline> content = inlines(paragraph.content());
        return List.of(content == paragraph.content() ? paragraph : new Paragraph(paragraph.span(), content));
    }

    @Override
    public List<Block> visitHeading(Heading heading) {
        List<Inline> content = inlines(heading.content());
        return List.of(content == heading.content() ? heading : new Heading(heading.span(), heading.level(), content));
    }

    @Override
    public List<Block> visitBulletList(BulletList list) {
        List<ListItem> items = items(list.items());
        return List.of(items == list.items() ? list : new BulletList(list.span(), items));
    }

    @Override
    public List<Block> visitOrderedList(OrderedList list) {
        List<ListItem> items = items(list.items());
        return List.of(items == list.items() ? list : new OrderedList(list.span(), list.start(), items));
    }

    @Override
    public List<Block> visitDescriptionList(DescriptionList list) {
        List<Description> descriptions = Unchanged.orEach(list.descriptions(), d -> {
            List<Inline> term = inlines(d.term());
            List<Block> content = blocks(d.content());
            return term == d.term() && content == d.content() ? d : new Description(d.span(), term, content);
        });
        return List.of(descriptions == list.descriptions() ? list : new DescriptionList(list.span(), descriptions));
    }

    @Override
    public List<Block> visitTable(Table table) {
        return List.of(table(table));
    }

    @Override
    public List<Block> visitQuote(Quote quote) {
        List<Block> content = blocks(quote.content());
        Optional<Attribution> attribution = attribution(quote.attribution());
        boolean same = content == quote.content() && attribution == quote.attribution();
        return List.of(same ? quote : new Quote(quote.span(), content, attribution));
    }

    @Override
    public List<Block> visitDialogue(Dialogue dialogue) {
        List<DialogueLine> lines = Unchanged.orEach(dialogue.lines(), line -> line.accept(new LineRewriter()));
        Optional<Attribution> attribution = attribution(dialogue.attribution());
        boolean same = lines == dialogue.lines() && attribution == dialogue.attribution();
        return List.of(same ? dialogue : new Dialogue(dialogue.span(), lines, attribution));
    }

    @Override
    public List<Block> visitAdmonition(Admonition admonition) {
        List<Block> content = blocks(admonition.content());
        return List.of(
                content == admonition.content()
                        ? admonition
                        : new Admonition(admonition.span(), admonition.kind(), content));
    }

    @Override
    public List<Block> visitTrainerNote(TrainerNote note) {
        List<Block> content = blocks(note.content());
        return List.of(content == note.content() ? note : new TrainerNote(note.span(), content));
    }

    @Override
    public List<Block> visitFigure(Figure figure) {
        Image image = image(figure.image());
        List<Inline> caption = inlines(figure.caption());
        boolean same = image == figure.image() && caption == figure.caption();
        return List.of(same ? figure : new Figure(figure.span(), image, caption));
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
        List<Inline> content = inlines(emphasis.content());
        return List.of(content == emphasis.content() ? emphasis : new Emphasis(emphasis.span(), content));
    }

    @Override
    public List<Inline> visitStrong(Strong strong) {
        List<Inline> content = inlines(strong.content());
        return List.of(content == strong.content() ? strong : new Strong(strong.span(), content));
    }

    @Override
    public List<Inline> visitCode(Code code) {
        return List.of(code);
    }

    @Override
    public List<Inline> visitLink(Link link) {
        List<Inline> content = inlines(link.content());
        return List.of(content == link.content() ? link : new Link(link.span(), link.address(), content));
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
        List<Inline> content = inlines(footnote.content());
        return List.of(content == footnote.content() ? footnote : new Footnote(footnote.span(), content));
    }

    @Override
    public List<Inline> visitLineBreak(LineBreak lineBreak) {
        return List.of(lineBreak);
    }

    @Override
    public List<Inline> visitSuperscript(Superscript superscript) {
        List<Inline> content = inlines(superscript.content());
        return List.of(content == superscript.content() ? superscript : new Superscript(superscript.span(), content));
    }

    @Override
    public List<Inline> visitSubscript(Subscript subscript) {
        List<Inline> content = inlines(subscript.content());
        return List.of(content == subscript.content() ? subscript : new Subscript(subscript.span(), content));
    }

    @Override
    public List<Inline> visitStruck(Struck struck) {
        List<Inline> content = inlines(struck.content());
        return List.of(content == struck.content() ? struck : new Struck(struck.span(), content));
    }

    @Override
    public List<Inline> visitForeign(Foreign foreign) {
        List<Inline> content = inlines(foreign.content());
        return List.of(
                content == foreign.content() ? foreign : new Foreign(foreign.span(), foreign.language(), content));
    }

    @Override
    public List<Inline> visitGap(Gap gap) {
        return List.of(gap);
    }

    private final class LineRewriter implements DialogueLineVisitor<DialogueLine> {

        @Override
        public DialogueLine visitTurn(Turn turn) {
            String speaker = words(turn.speaker());
            List<Inline> content = inlines(turn.content());
            boolean same = speaker.equals(turn.speaker()) && content == turn.content();
            return same ? turn : new Turn(turn.span(), speaker, content);
        }

        @Override
        public DialogueLine visitStageDirection(StageDirection direction) {
            List<Inline> content = inlines(direction.content());
            return content == direction.content() ? direction : new StageDirection(direction.span(), content);
        }
    }
}
