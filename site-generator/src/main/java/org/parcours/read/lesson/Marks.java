package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.Attribution;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Inline;
import org.parcours.model.text.NearestWord;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Table;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.TrainerNote;
import org.parcours.source.Span;

/**
 * Gives quotes and lists their meaning, at any depth: a quote may be a dialogue, an admonition or a trainer's note, and a
 * list may hold two.
 *
 * <p>A mark {@code [!WORD]} that means nothing is an error, and what it stands on becomes a trainer's note, so that a
 * misspelt mark never shows the note to learners.
 */
final class Marks extends TextRewriter {

    private static final String RULE = "markup.mark";
    private static final String TRAINER = "TRAINER";
    private static final Pattern MARK = Pattern.compile("^[\\s\\p{Z}]*\\[!([^\\]\\n]*)][\\s\\p{Z}]*");
    private static final Pattern ANYWHERE = Pattern.compile("\\[[\\s\\p{Z}]*![\\s\\p{Z}]*(\\p{L}[^\\]\\n]*)]?");
    private static final Pattern BARE = Pattern.compile("^[\\s\\p{Z}]*\\[([\\p{L}]{3,})][\\s\\p{Z}]*(?:\\n|$)");
    private static final List<String> WORDS = Stream.concat(
                    Stream.of(TRAINER), Stream.of(Admonition.Kind.values()).map(Enum::name))
            .toList();

    private final Assembly assembly;

    Marks(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public List<Block> visitQuote(Quote quote) {
        Optional<Paragraph> first = quote.content().stream()
                .findFirst()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast);
        Optional<Matcher> mark =
                first.map(p -> MARK.matcher(RunningText.leading(p.content()))).filter(Matcher::find);
        if (mark.isPresent()) {
            return List.of(marked(quote, first.get(), mark.get()));
        }
        Optional<String> bare = first.flatMap(p -> bareMark(p.content()));
        if (bare.isPresent()) {
            assembly.error(RULE, quote.span(), "bare", bare.get(), closest(bare.get()));
            return List.of(new TrainerNote(quote.span(), blocks(quote.content())));
        }
        return List.of(plain(quote));
    }

    private Block marked(Quote quote, Paragraph first, Matcher mark) {
        List<Block> content = new ArrayList<>(quote.content());
        List<Inline> rest = RunningText.after(first.content(), mark.end());
        content.remove(0);
        if (!rest.isEmpty()) {
            content.add(0, new Paragraph(first.span(), rest));
        }
        return named(quote, Spaces.trim(mark.group(1)), blocks(content));
    }

    private Block named(Quote quote, String word, List<Block> content) {
        String name = word.toUpperCase(Locale.ROOT);
        if (content.isEmpty()) {
            assembly.error(RULE, quote.span(), "empty", "[!" + word + "]");
        }
        quote.attribution().ifPresent(a -> assembly.error(RULE, quote.span(), "attribution", PlainText.of(a.who())));
        if (name.equals(TRAINER)) {
            return new TrainerNote(quote.span(), content);
        }
        if (WORDS.contains(name)) {
            return new Admonition(quote.span(), Admonition.Kind.valueOf(name), content);
        }
        assembly.error(RULE, quote.span(), "unknown", "[!" + word + "]", closest(word));
        return new TrainerNote(quote.span(), content);
    }

    /** {@code [TRAINER]} alone on its line, a mark that lost its exclamation mark. */
    private static Optional<String> bareMark(List<Inline> content) {
        Matcher bare = BARE.matcher(RunningText.leading(content));
        return bare.find()
                ? Optional.of(bare.group(1)).filter(word -> WORDS.stream()
                        .anyMatch(known -> known.equalsIgnoreCase(word) || Nearness.areNear(known, word)))
                : Optional.empty();
    }

    private static String closest(String word) {
        return WORDS.stream()
                .min((a, b) -> Integer.compare(NearestWord.distance(a, word), NearestWord.distance(b, word)))
                .map(known -> "[!" + known + "]")
                .orElseThrow();
    }

    private Block plain(Quote quote) {
        Attributions.Taken taken = Attributions.take(quote, assembly);
        List<Block> content = taken.content();
        Optional<Attribution> attribution = taken.attribution();
        if (content.stream().noneMatch(this::isStray) && Dialogues.isDialogue(content)) {
            Optional<Dialogue> dialogue = Dialogues.read(quote.span(), content, attribution, assembly);
            if (dialogue.isPresent()) {
                return dialogue.get();
            }
        }
        return new Quote(quote.span(), blocks(content), attribution);
    }

    private boolean isStray(Block block) {
        return block instanceof Paragraph paragraph
                && stray(paragraph.content()).isPresent();
    }

    private static Optional<String> stray(List<Inline> content) {
        return ANYWHERE.matcher(PlainText.of(content)).results().findFirst().map(found -> found.group());
    }

    @Override
    public List<Block> visitParagraph(Paragraph paragraph) {
        return hiddenIfStray(paragraph, paragraph.span(), paragraph.content())
                .orElseGet(() -> super.visitParagraph(paragraph));
    }

    @Override
    public List<Block> visitHeading(Heading heading) {
        return hiddenIfStray(heading, heading.span(), heading.content()).orElseGet(() -> super.visitHeading(heading));
    }

    @Override
    public List<Block> visitFigure(Figure figure) {
        return hiddenIfStray(figure, figure.span(), figure.caption()).orElseGet(() -> super.visitFigure(figure));
    }

    @Override
    public List<Block> visitTable(Table table) {
        return Stream.concat(table.header().stream(), table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> hiddenIfStray(table, cell.span(), cell.content()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> super.visitTable(table));
    }

    /** The block as a trainer's note, where a mark stands in it that only a quote may bear. */
    private Optional<List<Block>> hiddenIfStray(Block block, Span span, List<Inline> content) {
        return stray(content).map(mark -> {
            assembly.error(RULE, span, "outside-quote", mark);
            Block kept = block instanceof Heading heading ? new Paragraph(span, heading.content()) : block;
            return List.<Block>of(new TrainerNote(block.span(), List.of(kept)));
        });
    }

    @Override
    public List<Block> visitBulletList(BulletList list) {
        return Boxes.split(new BulletList(list.span(), items(list.items())), assembly);
    }

    @Override
    public List<Block> visitOrderedList(OrderedList list) {
        if (list.start() > 1 && list.items().size() == 1) {
            assembly.warning("markup.number-list", list.span(), "alone", list.start() + ".");
        }
        if (Boxes.hasAny(list.items())) {
            assembly.error("question.box", list.span(), "numbered");
            return visitBulletList(new BulletList(list.span(), list.items()));
        }
        return super.visitOrderedList(list);
    }
}
