package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.asciidoctor.ast.StructuralNode;
import org.parcours.finding.Finding;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.Attribution;
import org.parcours.model.text.Block;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Text;
import org.parcours.model.text.ThematicBreak;
import org.parcours.model.text.TrainerNote;

/** Maps Asciidoctor's nodes onto blocks. What the model cannot carry is a finding, and its text stays. */
final class BlockMapper {

    private static final String UNSUPPORTED = "markup.unsupported";
    private static final int ASCIIDOC_LEVELS = 1;

    private final Reading reading;
    private final InlineMapper inlines;
    private final Places places;
    private final ListMapper lists;
    private final TableMapper tables;
    private final Map<String, BiFunction<StructuralNode, Place, List<Block>>> kinds = Map.ofEntries(
            Map.entry("preamble", (node, at) -> blocks(node)),
            Map.entry("section", this::section),
            Map.entry("floating_title", this::heading),
            Map.entry("paragraph", (node, at) -> paragraph(text(node), at)),
            Map.entry("admonition", this::admonition),
            Map.entry("quote", this::quote),
            Map.entry("verse", this::verse),
            Map.entry("open", (node, at) -> inner(node, at)),
            Map.entry("example", (node, at) -> box(node, at)),
            Map.entry("sidebar", (node, at) -> box(node, at)),
            Map.entry("listing", this::code),
            Map.entry("literal", this::literal),
            Map.entry("pass", (node, at) -> typed(node, at, "passthrough")),
            Map.entry("stem", (node, at) -> typed(node, at, "formula")),
            Map.entry("image", this::figure),
            Map.entry("video", this::media),
            Map.entry("audio", this::media),
            Map.entry("thematic_break", (node, at) -> List.of(new ThematicBreak(at.span()))),
            Map.entry("page_break", (node, at) -> nothing(at, "page-break")),
            Map.entry("toc", (node, at) -> nothing(at, "toc")),
            Map.entry("table", this::table),
            Map.entry("ulist", this::list),
            Map.entry("olist", this::list),
            Map.entry("colist", this::list),
            Map.entry("dlist", this::list));

    BlockMapper(Reading reading, InlineMapper inlines) {
        this.reading = reading;
        this.inlines = inlines;
        this.places = new Places(reading);
        this.lists = new ListMapper(reading, this, inlines);
        this.tables = new TableMapper(reading, this, inlines);
    }

    /** What stands in a node, in order. */
    List<Block> blocks(StructuralNode parent) {
        List<Block> blocks = new ArrayList<>();
        parent.getBlocks().forEach(node -> blocks.addAll(block(node)));
        return blocks;
    }

    Place place(StructuralNode node) {
        return places.of(node);
    }

    /** Does something with what stands in a node that Asciidoctor reads on its own. */
    <T> T inside(StructuralNode node, Place place, Supplier<T> action) {
        return places.inside(node, place, action);
    }

    List<Block> block(StructuralNode node) {
        // Attributes that are set between blocks hold from the next one on: converting a block sets them.
        node.convert();
        Place at = places.of(node);
        List<Block> content = places.under(
                at, () -> kinds.getOrDefault(node.getContext(), this::unknown).apply(node, at));
        return withRoles(node, at, withTitle(node, at, content));
    }

    private List<Block> withTitle(StructuralNode node, Place at, List<Block> content) {
        boolean ownTitle = node.getContext().matches("image|section|floating_title");
        if (ownTitle || node.getTitle() == null) {
            return content;
        }
        List<Inline> title = inlines.read(node.getTitle(), at);
        reading.add(Finding.warning(UNSUPPORTED, at.span(), "block-title", words(title)));
        List<Block> all = new ArrayList<>();
        all.add(new Paragraph(at.span(), title));
        all.addAll(content);
        return all;
    }

    private List<Block> withRoles(StructuralNode node, Place at, List<Block> content) {
        List<Block> result = content;
        for (String role : node.getRoles()) {
            boolean trainer = role.equalsIgnoreCase("trainer");
            boolean heading = node.getContext().matches("section|floating_title");
            if (trainer && !heading) {
                result = List.of(new TrainerNote(at.span(), result));
            } else {
                reading.add(Finding.error("markup.mark", at.span(), trainer ? "heading-role" : "role", role));
            }
            if (!trainer && !heading && BracketLine.isNearTrainer(role)) {
                result = List.of(new TrainerNote(at.span(), result));
            }
        }
        return result;
    }

    private List<Block> section(StructuralNode node, Place at) {
        List<Block> blocks = new ArrayList<>(heading(node, at));
        blocks.addAll(blocks(node));
        return blocks;
    }

    private List<Block> heading(StructuralNode node, Place at) {
        List<Inline> words = inlines.read(node.getTitle(), at);
        if (InlineKinds.holdFootnote(words)) {
            reading.add(Finding.error("markup.footnote", at.span(), "under-heading", words(words)));
        }
        if (!at.words().matches("\\s*(?:>\\s?)*(?:=+|#+)[ \\t].*")
                && at.down(1).words().matches("[-=~^+]+\\s*")) {
            reading.add(Finding.warning("markup.heading", at.span(), "underlined-here", words(words)));
        }
        return List.of(new Heading(at.span(), node.getLevel() + ASCIIDOC_LEVELS, words));
    }

    /** The paragraph of a converted text; none if it holds no word. */
    List<Block> paragraph(String converted, Place at) {
        List<Inline> content = inlines.read(converted, at);
        return content.isEmpty() ? List.of() : List.of(new Paragraph(at.span(), content));
    }

    /** What stands in a node that may hold blocks or bare text. */
    private List<Block> inner(StructuralNode node, Place at) {
        return node.getContentModel().equals("compound")
                ? inside(node, at, () -> blocks(node))
                : paragraph(text(node), at);
    }

    private List<Block> admonition(StructuralNode node, Place at) {
        String name = String.valueOf(node.getAttribute("name")).toUpperCase(Locale.ROOT);
        return List.of(new Admonition(at.span(), Admonition.Kind.valueOf(name), inner(node, at)));
    }

    private List<Block> quote(StructuralNode node, Place at) {
        boolean lines = at.words().stripLeading().startsWith(">");
        List<Block> content = lines ? places.insideQuoteLines(at, () -> blocks(node)) : inner(node, at);
        return List.of(new Quote(at.span(), content, attribution(node, at)));
    }

    private Optional<Attribution> attribution(StructuralNode node, Place at) {
        List<Inline> who = attribute(node, "attribution", at);
        List<Inline> where = attribute(node, "citetitle", at);
        return who.isEmpty() && where.isEmpty() ? Optional.empty() : Optional.of(new Attribution(who, where));
    }

    private List<Inline> attribute(StructuralNode node, String name, Place at) {
        Object value = node.getAttribute(name, null, false);
        return value == null ? List.of() : inlines.read(value.toString(), at);
    }

    private List<Block> verse(StructuralNode node, Place at) {
        reading.add(Finding.warning(UNSUPPORTED, at.span(), "verse"));
        List<Inline> lines = new ArrayList<>();
        Place line = at;
        for (String words : text(node).split("\n")) {
            if (!lines.isEmpty()) {
                lines.add(new LineBreak(line.span()));
            }
            lines.addAll(inlines.read(words, line));
            line = line.down(1);
        }
        return List.of(new Quote(at.span(), List.of(new Paragraph(at.span(), lines)), attribution(node, at)));
    }

    private List<Block> box(StructuralNode node, Place at) {
        if (node.getRoles().isEmpty()) {
            reading.add(Finding.warning(UNSUPPORTED, at.span(), node.getContext()));
        }
        return inner(node, at);
    }

    private List<Block> code(StructuralNode node, Place at) {
        Object language = node.getAttribute("language", "", false);
        return List.of(new CodeBlock(at.span(), language.toString(), source(node)));
    }

    private List<Block> literal(StructuralNode node, Place at) {
        String first = at.words();
        if (!first.isBlank() && Character.isWhitespace(first.charAt(0))) {
            reading.add(Finding.error("markup.indent", at.span(), "literal", first.strip()));
            return paragraph(escaped(source(node)), at);
        }
        return List.of(new CodeBlock(at.span(), "", source(node)));
    }

    private List<Block> typed(StructuralNode node, Place at, String problem) {
        String source = source(node);
        reading.add(Finding.error(UNSUPPORTED, at.span(), problem, firstLine(source)));
        return paragraph(escaped(source), at);
    }

    private List<Block> figure(StructuralNode node, Place at) {
        Image image = new Image(at.span(), String.valueOf(node.getAttribute("target")), Alternative.of(node));
        List<Inline> caption = node.getTitle() == null ? List.of() : inlines.read(node.getTitle(), at);
        if (node.getAttribute("link", null, false) != null) {
            reading.add(Finding.error(UNSUPPORTED, at.span(), "image-link", node.getAttribute("link")));
        }
        return List.of(new Figure(at.span(), image, caption));
    }

    private List<Block> media(StructuralNode node, Place at) {
        String target = String.valueOf(node.getAttribute("target"));
        reading.add(Finding.error(UNSUPPORTED, at.span(), node.getContext(), target));
        return List.of(new Paragraph(at.span(), List.of(new Text(at.span(), target))));
    }

    private List<Block> nothing(Place at, String problem) {
        reading.add(Finding.warning(UNSUPPORTED, at.span(), problem));
        return List.of();
    }

    private List<Block> table(StructuralNode node, Place at) {
        return inside(node, at, () -> tables.table((org.asciidoctor.ast.Table) node, at));
    }

    private List<Block> list(StructuralNode node, Place at) {
        return lists.list(node, at);
    }

    private List<Block> unknown(StructuralNode node, Place at) {
        reading.add(Finding.error(UNSUPPORTED, at.span(), "macro", firstLine(at.words())));
        return node.getContentModel().equals("compound") ? blocks(node) : paragraph(escaped(source(node)), at);
    }

    private static String text(StructuralNode node) {
        Object content = node.getContent();
        return content == null ? "" : content.toString();
    }

    /** The lines of a node as typed. */
    private static String source(StructuralNode node) {
        String source = node instanceof org.asciidoctor.ast.Block block ? block.getSource() : text(node);
        return source.replace(String.valueOf(Token.GUARD), "");
    }

    private static String escaped(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String firstLine(String text) {
        return text.strip().split("\n", 2)[0];
    }

    private static String words(List<Inline> inlines) {
        return PlainText.of(inlines);
    }
}
