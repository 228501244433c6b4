package org.parcours.check.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parcours.check.Options;
import org.parcours.model.ExplanationPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.Lesson;
import org.parcours.model.Part;
import org.parcours.model.PhrasePair;
import org.parcours.model.PhrasesPart;
import org.parcours.model.text.Block;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Row;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.Table;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;
import org.parcours.source.Span;

/**
 * What a lesson says itself and has to answer for. Examples, exercises, questions, dialogues and quotations tell of invented
 * people or repeat what others say: they are left out.
 */
final class Statements extends TextRewriter {

    private final List<Statement> found = new ArrayList<>();
    private boolean introduced;

    private Statements() {}

    /** Introduction, explanation, reasons of pairs, key points. */
    static List<Statement> ofText(Lesson lesson) {
        Statements statements = new Statements();
        statements.blocks(lesson.introduction());
        lesson.parts().forEach(statements::part);
        return statements.found;
    }

    /** The same, and what feedback says. */
    static List<Statement> ofTextAndFeedback(Lesson lesson) {
        Statements statements = new Statements();
        lesson.questions().forEach(question -> {
            statements.blocks(question.feedback());
            Options.of(question).forEach(option -> statements.blocks(option.feedback()));
        });
        return Stream.concat(ofText(lesson).stream(), statements.found.stream()).toList();
    }

    private void part(Part part) {
        if (part instanceof ExplanationPart explanation) {
            blocks(explanation.content());
        } else if (part instanceof KeyPointsPart points) {
            blocks(points.introduction());
            items(points.points());
        } else if (part instanceof PhrasesPart phrases) {
            blocks(phrases.introduction());
            phrases.pairs().stream()
                    .map(PhrasePair::why)
                    .filter(why -> !why.isEmpty())
                    .forEach(why -> add(why.get(0).span(), why));
        }
    }

    /** What stands under « Une étude de 2014 trouve : » comes from there. */
    @Override
    public List<Block> blocks(List<Block> blocks) {
        boolean outside = introduced;
        for (Block block : blocks) {
            block.accept(this);
            boolean introduces =
                    block instanceof Paragraph && last().text().strip().endsWith(":");
            introduced = outside || introduces && last().isSourced();
        }
        introduced = outside;
        return blocks;
    }

    private Statement last() {
        return found.get(found.size() - 1);
    }

    @Override
    public List<Block> visitParagraph(Paragraph paragraph) {
        add(paragraph.span(), paragraph.content());
        return List.of();
    }

    @Override
    public List<Block> visitTable(Table table) {
        table.rows().forEach(row -> add(row.span(), words(row)));
        return List.of();
    }

    private static List<Inline> words(Row row) {
        return row.cells().stream()
                .flatMap(cell -> Stream.concat(cell.content().stream(), Stream.of(new Text(cell.span(), " | "))))
                .toList();
    }

    @Override
    public List<Block> visitQuote(Quote quote) {
        return List.of();
    }

    @Override
    public List<Block> visitDialogue(Dialogue dialogue) {
        return List.of();
    }

    @Override
    public List<Block> visitCodeBlock(CodeBlock code) {
        return List.of();
    }

    private void add(Span span, List<Inline> content) {
        Citations citations = new Citations();
        String text = PlainText.of(citations.inlines(content));
        found.add(new Statement(span, text, List.copyOf(citations.sources), introduced));
    }

    /** Marks citations, also those that stand in a footnote only. */
    private static final class Citations extends TextRewriter {

        private final List<String> sources = new ArrayList<>();

        @Override
        public List<Inline> visitLink(Link link) {
            if (link.address() instanceof SourceAddress address) {
                sources.add(address.source());
                Text mark = new Text(link.span(), Statement.CITATION);
                return Stream.concat(Stream.of(mark), inlines(link.content()).stream())
                        .toList();
            }
            return super.visitLink(link);
        }

        @Override
        public List<Inline> visitFootnote(Footnote footnote) {
            int before = sources.size();
            inlines(footnote.content());
            Inline marks = new Text(footnote.span(), Statement.CITATION.repeat(sources.size() - before));
            return List.of(marks);
        }
    }
}
