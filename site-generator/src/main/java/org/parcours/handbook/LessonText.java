package org.parcours.handbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parcours.model.Cloze;
import org.parcours.model.Exercise;
import org.parcours.model.Matching;
import org.parcours.model.MatchingPair;
import org.parcours.model.Ordering;
import org.parcours.model.OrderingItem;
import org.parcours.model.SharedGrid;
import org.parcours.model.text.Block;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Gaps;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.Link;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Table;
import org.parcours.render.AnswerKey;
import org.parcours.render.AnswerOrder;
import org.parcours.render.MacroName;

/** What the templates ask of the pieces of one lesson: which macro prints it, its number, where it leads, its picture. */
public final class LessonText {

    private static final int SHORT_TERM = 3;

    /** Signs in about seven lines of the column. */
    private static final int BRIEF = 500;

    private final String lesson;
    private final Language language;
    private final Anchors anchors;
    private final Numbering numbering;
    private final Pictures pictures;
    private final Optional<SharedGrid> sharedGrid;

    LessonText(org.parcours.model.Lesson lesson, Anchors anchors, Pictures pictures, Optional<SharedGrid> sharedGrid) {
        this.lesson = lesson.id();
        this.language = lesson.language();
        this.anchors = anchors;
        this.numbering = new Numbering(lesson);
        this.pictures = pictures;
        this.sharedGrid = sharedGrid;
    }

    /** The macro that prints a part, a question's kind, a block, an inline or a line of a dialogue. */
    public String macro(Record piece) {
        return MacroName.of(piece);
    }

    /** Whether a paragraph announces what comes after it, by its last sign or by its place, and so must not end a page. */
    public boolean announces(List<Block> blocks, int paragraph) {
        return PlainText.ofBlocks(List.of(blocks.get(paragraph)))
                        .stripTrailing()
                        .endsWith(":")
                || paragraph + 1 < blocks.size() && isAnnounced(blocks.get(paragraph + 1));
    }

    private static boolean isAnnounced(Block block) {
        return block instanceof Dialogue || block instanceof Table || block instanceof Quote;
    }

    /** Whether these are few lines, which need not be torn. */
    public boolean isBrief(List<Block> blocks) {
        return PlainText.ofBlocks(blocks).length() <= BRIEF;
    }

    /** Whether the terms are letters or numbers, which stand beside what is said of them. */
    public boolean hasShortTerms(DescriptionList list) {
        return list.descriptions().stream()
                .allMatch(description -> PlainText.of(description.term()).length() <= SHORT_TERM);
    }

    /** How wide the columns of a table are beside each other. */
    public List<Integer> widths(Table table) {
        return ColumnWidths.of(table);
    }

    /** Text in which words that are too long for a line may be broken, and whose last space is printed. */
    public String breakable(String text) {
        return Breaks.withLastSpace(Breaks.in(text));
    }

    public Anchors.Target target(Link link) {
        return anchors.target(link, lesson);
    }

    /** The id of a heading, an example, an exercise or a question, or empty. */
    public String anchor(Object titled) {
        return anchors.headings(lesson).idOf(titled);
    }

    /** The id of the grid of an exercise, or empty. */
    public String gridAnchor(Exercise exercise) {
        String anchor = anchor(exercise);
        return anchor.isEmpty() ? "" : Anchors.grid(anchor);
    }

    public int headingLevel(Heading heading) {
        return numbering.level(heading);
    }

    public int noteNumber(Footnote footnote) {
        return numbering.of(footnote);
    }

    public int gapNumber(Gap gap) {
        return numbering.of(gap);
    }

    /** The name of the picture's file in the book, or nothing when there is none that may be printed. */
    public Optional<Pictures.Picture> picture(Image image) {
        return pictures.of(image);
    }

    /** The key to what may be written as an answer. */
    public AnswerKey key(List<String> accepted) {
        return AnswerKey.of(accepted, language);
    }

    /** What to choose from in a gap. */
    public List<String> menu(Gap gap) {
        return AnswerOrder.menu(gap);
    }

    /** The gaps of a text in its order. */
    public List<Gap> gaps(Cloze cloze) {
        return Gaps.in(cloze.text());
    }

    /** What is to be put in order, as it is shown. */
    public List<List<Inline>> shown(Ordering ordering) {
        List<List<Inline>> right =
                ordering.items().stream().map(OrderingItem::content).toList();
        return AnswerOrder.mixed(right, PlainText::of);
    }

    /** The places in what is shown, from 1, in the right order. */
    public List<Integer> key(Ordering ordering) {
        List<List<Inline>> shown = shown(ordering);
        return ordering.items().stream()
                .map(item -> shown.indexOf(item.content()) + 1)
                .toList();
    }

    /** The right-hand column as it is shown: what belongs to nothing among the rest, by the alphabet. */
    public List<List<Inline>> shown(Matching matching) {
        return Stream.concat(
                        matching.pairs().stream().map(MatchingPair::right),
                        matching.distractors().stream().map(distractor -> distractor.content()))
                .sorted(Comparator.comparing(PlainText::of, AnswerOrder.ALPHABET))
                .toList();
    }

    /** For each on the left, the place on the right, from 1. */
    public List<Integer> key(Matching matching) {
        List<List<Inline>> shown = shown(matching);
        return matching.pairs().stream()
                .map(pair -> shown.indexOf(pair.right()) + 1)
                .toList();
    }

    /** The title of the course's own grid; empty where it has none. */
    public String sharedTitle() {
        return sharedGrid.map(grid -> grid.title().in(language)).orElse("");
    }

    /** The course's own criteria, where an exercise uses them. */
    public List<String> sharedCriteria(Exercise exercise) {
        return exercise.sharedGrid()
                ? sharedGrid.stream()
                        .flatMap(grid -> grid.criteria().stream())
                        .map(criterion -> criterion.in(language))
                        .toList()
                : List.of();
    }
}
