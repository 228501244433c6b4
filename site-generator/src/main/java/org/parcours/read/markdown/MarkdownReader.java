package org.parcours.read.markdown;

import java.util.List;
import java.util.TreeSet;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.Parser;
import org.parcours.finding.Finding;
import org.parcours.model.text.Block;
import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.RawLesson;
import org.parcours.read.RawStage;
import org.parcours.read.ReadingContext;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/** Reads lessons in Markdown: CommonMark with tables, footnotes and struck, lowered and raised characters. */
public final class MarkdownReader implements LessonReader {

    private final RawStage rawStage = new RawStage(new MarkdownComments());
    private final Parser parser = Dialect.parser();

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public Manuscript read(SourceFile file, ReadingContext context) {
        RawLesson lesson = rawStage.read(file, context.findings());
        int tooLarge = TableSize.tooLarge(lesson.body());
        if (tooLarge > 0) {
            Span place = Span.line(file.path(), lesson.lines().original(tooLarge));
            context.findings().add(Finding.error("markup.table", place, "too-large", TableSize.MOST_CELLS));
            return manuscript(lesson, List.of());
        }
        return manuscript(lesson, blocks(lesson, context));
    }

    private List<Block> blocks(RawLesson lesson, ReadingContext context) {
        Document document = (Document) parser.parse(lesson.body());
        Page page = new Page(new Places(lesson), new Footnotes(), new Definitions(), context.findings());
        document.accept(new DefinitionCollector(page));
        List<Block> blocks = BlockConverter.contentOf(document, page);
        page.footnotes().report(page);
        page.definitions().report(page);
        return blocks;
    }

    private static Manuscript manuscript(RawLesson lesson, List<Block> blocks) {
        return new Manuscript(lesson.file(), lesson.header(), blocks, lesson.exemptions(), new TreeSet<>());
    }

    /** Gathers what is defined apart from where it is used, before anything is converted. */
    private static final class DefinitionCollector extends AbstractVisitor {

        private final Page page;

        private DefinitionCollector(Page page) {
            this.page = page;
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            page.definitions().define(definition);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition note) {
                page.footnotes().define(note);
            }
            visitChildren(block);
        }
    }
}
