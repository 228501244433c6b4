package org.parcours.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.parcours.model.text.Block;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Text;
import org.parcours.read.markdown.InlineConverter.Notes;
import org.parcours.source.Span;

/** Makes the model's blocks of those that stand in one node. */
final class BlockConverter extends AbstractVisitor {

    private final Page page;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();

    private BlockConverter(Page page, int depth) {
        this.page = page;
        this.depth = depth;
    }

    /** Everything under the header of a lesson. */
    static List<Block> contentOf(Document document, Page page) {
        return contentOf(document, page, 0);
    }

    private static List<Block> contentOf(Node parent, Page page, int depth) {
        BlockConverter converter = new BlockConverter(page, depth);
        ListIndents.check(parent, page);
        converter.visitChildren(parent);
        return List.copyOf(converter.blocks);
    }

    private List<Block> contentOf(Node container, int levels) {
        int deeper = depth + levels;
        if (deeper >= Dialect.DEEPEST_BLOCK) {
            page.error(container, "markup.too-deep", "block", Dialect.DEEPEST_BLOCK);
        }
        return contentOf(container, page, deeper);
    }

    @Override
    public void visit(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        if (only instanceof Image image && image.getNext() == null) {
            blocks.add(figure(paragraph, image));
            return;
        }
        LostMarks.inLines(paragraph, page);
        blocks.add(paragraph(paragraph));
    }

    private Block paragraph(Node node) {
        return new org.parcours.model.text.Paragraph(
                page.places().of(node), InlineConverter.contentOf(node, Notes.ALLOWED, page));
    }

    private Block figure(Paragraph paragraph, Image image) {
        Inline inline = InlineConverter.image(image, page);
        return inline instanceof org.parcours.model.text.Image picture
                ? Images.figure(image, picture, page)
                : new org.parcours.model.text.Paragraph(page.places().of(paragraph), List.of(inline));
    }

    @Override
    public void visit(Heading heading) {
        List<Inline> words = InlineConverter.contentOf(heading, Notes.IN_HEADING, page);
        String plain = page.places().source(heading).strip().lines().findFirst().orElse("");
        if (depth > 0) {
            page.error(heading, "markup.heading", "inside", plain);
            blocks.add(new org.parcours.model.text.Paragraph(page.places().of(heading), words));
            return;
        }
        if (page.places().source(heading).strip().contains("\n")) {
            page.warning(heading, "markup.heading", "underlined", plain);
        }
        blocks.add(new org.parcours.model.text.Heading(page.places().of(heading), heading.getLevel(), words));
    }

    @Override
    public void visit(BulletList list) {
        blocks.add(new org.parcours.model.text.BulletList(page.places().of(list), items(list)));
    }

    @Override
    public void visit(OrderedList list) {
        int start = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
        blocks.add(new org.parcours.model.text.OrderedList(page.places().of(list), start, items(list)));
    }

    private List<org.parcours.model.text.ListItem> items(Node list) {
        List<org.parcours.model.text.ListItem> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(Boxes.take((ListItem) item, contentOf(item, 2), page));
        }
        return items;
    }

    @Override
    public void visit(BlockQuote quote) {
        blocks.add(new Quote(page.places().of(quote), contentOf(quote, 1), Optional.empty()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String info = Optional.ofNullable(code.getInfo()).orElse("").strip();
        String[] words = info.split("\\s+", 2);
        if (words.length > 1) {
            page.warning(code, "markup.code", "words-after-language", words[1]);
        }
        add(code, words[0], code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        String first = code.getLiteral().strip().lines().findFirst().orElse("");
        if (depth > 0) {
            page.error(code, "markup.indent", "code-inside", first);
        } else {
            page.warning(code, "markup.indent", "code", first);
        }
        add(code, "", code.getLiteral());
    }

    private void add(Node code, String language, String literal) {
        Span span = page.places().of(code);
        String text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        blocks.add(new CodeBlock(span, page.characters(span, language), text));
    }

    @Override
    public void visit(HtmlBlock html) {
        Span span = page.places().of(html);
        RawHtml.report(html, html.getLiteral(), page);
        blocks.add(new org.parcours.model.text.Paragraph(span, List.of(new Text(span, html.getLiteral()))));
    }

    @Override
    public void visit(ThematicBreak rule) {
        blocks.add(new org.parcours.model.text.ThematicBreak(page.places().of(rule)));
    }

    /** A definition is no block: links and images have taken its address. */
    @Override
    public void visit(LinkReferenceDefinition definition) {}

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            blocks.add(TableConverter.convert(table, page));
        } else if (!(block instanceof FootnoteDefinition)) {
            throw new IllegalStateException("the parser made a block that nobody reads: " + block);
        }
    }
}
