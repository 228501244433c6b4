package org.parcours.model.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a text without their marks, for searching, comparing and naming. Footnotes are left
 * out, a picture gives its alternative or its caption; blocks, items and cells are parted by line feeds.
 */
public final class PlainText implements InlineVisitor<String>, BlockVisitor<String> {

    private static final PlainText READER = new PlainText();

    private PlainText() {}

    public static String of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> words.append(inline.accept(READER)));
        return words.toString();
    }

    public static String ofBlocks(List<Block> blocks) {
        return lines(blocks.stream().map(block -> block.accept(READER)));
    }

    private static String lines(Stream<String> pieces) {
        return pieces.filter(piece -> !piece.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String items(List<ListItem> items) {
        return lines(items.stream().map(item -> ofBlocks(item.content())));
    }

    @Override
    public String visitParagraph(Paragraph paragraph) {
        return of(paragraph.content());
    }

    @Override
    public String visitHeading(Heading heading) {
        return of(heading.content());
    }

    @Override
    public String visitBulletList(BulletList list) {
        return items(list.items());
    }

    @Override
    public String visitOrderedList(OrderedList list) {
        return items(list.items());
    }

    @Override
    public String visitDescriptionList(DescriptionList list) {
        return lines(list.descriptions().stream().flatMap(d -> Stream.of(of(d.term()), ofBlocks(d.content()))));
    }

    @Override
    public String visitTable(Table table) {
        Stream<Row> rows = Stream.concat(table.header().stream(), table.rows().stream());
        return lines(rows.flatMap(row -> row.cells().stream()).map(cell -> of(cell.content())));
    }

    @Override
    public String visitQuote(Quote quote) {
        return ofBlocks(quote.content());
    }

    @Override
    public String visitDialogue(Dialogue dialogue) {
        return lines(dialogue.lines().stream().map(line -> of(line.content())));
    }

    @Override
    public String visitAdmonition(Admonition admonition) {
        return ofBlocks(admonition.content());
    }

    @Override
    public String visitTrainerNote(TrainerNote note) {
        return ofBlocks(note.content());
    }

    @Override
    public String visitFigure(Figure figure) {
        return of(figure.caption());
    }

    @Override
    public String visitCodeBlock(CodeBlock code) {
        return code.text();
    }

    @Override
    public String visitThematicBreak(ThematicBreak rule) {
        return "";
    }

    @Override
    public String visitText(Text text) {
        return text.value();
    }

    @Override
    public String visitEmphasis(Emphasis emphasis) {
        return of(emphasis.content());
    }

    @Override
    public String visitStrong(Strong strong) {
        return of(strong.content());
    }

    @Override
    public String visitCode(Code code) {
        return code.value();
    }

    @Override
    public String visitLink(Link link) {
        return of(link.content());
    }

    @Override
    public String visitImage(Image image) {
        return image.alternative();
    }

    @Override
    public String visitFootnote(Footnote footnote) {
        return "";
    }

    @Override
    public String visitLineBreak(LineBreak lineBreak) {
        return " ";
    }

    @Override
    public String visitSuperscript(Superscript superscript) {
        return of(superscript.content());
    }

    @Override
    public String visitSubscript(Subscript subscript) {
        return of(subscript.content());
    }

    @Override
    public String visitStruck(Struck struck) {
        return of(struck.content());
    }

    @Override
    public String visitForeign(Foreign foreign) {
        return of(foreign.content());
    }

    @Override
    public String visitGap(Gap gap) {
        return "…";
    }
}
