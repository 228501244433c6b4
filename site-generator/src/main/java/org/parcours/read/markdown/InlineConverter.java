package org.parcours.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Inline;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Struck;
import org.parcours.model.text.Subscript;
import org.parcours.model.text.Superscript;
import org.parcours.source.Span;

/** Makes the model's inlines of what stands in one node. Neighbouring runs of characters become one. */
final class InlineConverter extends AbstractVisitor {

    private static final Pattern UNKNOWN_NOTE = Pattern.compile("(?<!\\\\)\\[\\^([^\\]\\s]+)]");

    private final Page page;
    private final Notes notes;
    private final int depth;
    private final List<Inline> inlines = new ArrayList<>();
    private final TextRun run = new TextRun();

    /** Whether a note can be called where a text stands. */
    enum Notes {
        ALLOWED("none"),
        IN_HEADING("in-heading"),
        IN_NOTE("in-note"),
        IN_IMAGE("in-image");

        private final String problem;

        Notes(String problem) {
            this.problem = problem;
        }
    }

    private InlineConverter(Page page, Notes notes, int depth) {
        this.page = page;
        this.notes = notes;
        this.depth = depth;
    }

    /** The text that stands in a block. */
    static List<Inline> contentOf(Node block, Notes notes, Page page) {
        return contentOf(block, notes, page, 0);
    }

    /** An image alone in its paragraph, or its words where there can be none. */
    static Inline image(Image image, Page page) {
        return Images.inline(image, new InlineConverter(page, Notes.IN_IMAGE, 0).alternative(image), page);
    }

    private static List<Inline> contentOf(Node parent, Notes notes, Page page, int depth) {
        InlineConverter converter = new InlineConverter(page, notes, depth);
        converter.visitChildren(parent);
        converter.run.flush(converter.inlines);
        return List.copyOf(converter.inlines);
    }

    private List<Inline> contentOf(Node node) {
        return contentOf(node, notes);
    }

    private List<Inline> contentOf(Node node, Notes notes) {
        if (depth + 1 == Dialect.DEEPEST_INLINE) {
            page.error(node, "markup.too-deep", "inline", Dialect.DEEPEST_INLINE);
        }
        return contentOf(node, notes, page, depth + 1);
    }

    @Override
    public void visit(Text text) {
        String source = page.places().source(text);
        Matcher unknown = UNKNOWN_NOTE.matcher(source);
        while (unknown.find()) {
            page.error(text, "markup.footnote", "unknown", unknown.group(1));
        }
        LostMarks.inText(text, source, page);
        if (text.getPrevious() instanceof SoftLineBreak && source.startsWith(">")) {
            page.error(text, "markup.indent", "quote", source.strip());
        }
        add(page.places().of(text), text.getLiteral());
    }

    private void add(Span span, String words) {
        run.add(span, page.characters(span, words));
    }

    private void add(Inline inline) {
        if (inline instanceof org.parcours.model.text.Text text) {
            run.add(text.span(), text.value());
        } else {
            run.flush(inlines);
            inlines.add(inline);
        }
    }

    /** The end of a line stays in the text: a speaker's turn or an attribution may begin after it. */
    @Override
    public void visit(SoftLineBreak lineEnd) {
        add(page.places().ofLineEnd(lineEnd), "\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(new LineBreak(page.places().ofLineEnd(lineBreak)));
    }

    @Override
    public void visit(Emphasis emphasis) {
        add(emphasis, org.parcours.model.text.Emphasis::new);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        add(strong, Strong::new);
    }

    private void add(Node node, BiFunction<Span, List<Inline>, Inline> kind) {
        add(kind.apply(page.places().of(node), contentOf(node)));
    }

    @Override
    public void visit(Code code) {
        Span span = page.places().of(code);
        add(new org.parcours.model.text.Code(span, code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        RawHtml.report(html, html.getLiteral(), page);
        add(page.places().of(html), html.getLiteral());
    }

    @Override
    public void visit(Link link) {
        if (notes == Notes.IN_IMAGE) {
            page.warning(link, "markup.image", "link-inside", link.getDestination());
        }
        List<Inline> content = contentOf(link);
        new LinkConverter(page).convert(link, content).forEach(this::add);
    }

    @Override
    public void visit(Image image) {
        if (notes == Notes.IN_IMAGE) {
            page.warning(image, "markup.image", "image-inside", image.getDestination());
        }
        Images.warnOfTitle(image, page);
        add(Images.inline(image, alternative(image), page));
    }

    /** The words of an image's alternative; marks in them are dropped, since a voice does not read them. */
    private String alternative(Image image) {
        return PlainText.of(contentOf(image, Notes.IN_IMAGE));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            add(node, Struck::new);
        } else if (node instanceof Script script) {
            add(node, script.isRaised() ? Superscript::new : Subscript::new);
        } else if (node instanceof FootnoteReference call) {
            addNote(call);
        } else {
            throw new IllegalStateException("the parser made a node that nobody reads: " + node);
        }
    }

    private void addNote(FootnoteReference call) {
        Span span = page.places().of(call);
        page.footnotes().call(call.getLabel());
        if (notes != Notes.ALLOWED) {
            page.error(call, "markup.footnote", notes.problem, call.getLabel());
            add(span, page.places().source(call));
            return;
        }
        Optional<List<Inline>> words = page.footnotes().words(call.getLabel(), page);
        words.ifPresentOrElse(
                note -> add(new Footnote(span, note)),
                () -> add(span, page.places().source(call)));
    }
}
