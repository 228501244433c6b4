package org.parcours.read.markdown;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown of lessons: CommonMark, tables, footnotes, struck words, bare addresses, lowered and raised characters. */
final class Dialect {

    /** Blocks stand in each other so deep and no deeper: the parser takes what is deeper for text. */
    static final int DEEPEST_BLOCK = 60;

    /** The same for marks inside a line. */
    static final int DEEPEST_INLINE = 20;

    private Dialect() {}

    static Parser parser() {
        return Parser.builder()
                .extensions(List.of(
                        TablesExtension.builder().maxCells(TableSize.MOST_CELLS).build(),
                        StrikethroughExtension.builder().requireTwoTildes(true).build(),
                        FootnotesExtension.create(),
                        AutolinkExtension.builder()
                                .linkTypes(AutolinkType.URL, AutolinkType.EMAIL)
                                .build()))
                .customDelimiterProcessor(new ScriptMarks(ScriptMarks.LOWERED))
                .customDelimiterProcessor(new ScriptMarks(ScriptMarks.RAISED))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST_BLOCK)
                .maxInlineNesting(DEEPEST_INLINE)
                .build();
    }
}
