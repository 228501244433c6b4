package org.parcours.read.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.parcours.read.RawLesson;
import org.parcours.source.Span;

/** Leads from the library's nodes back to what the author typed, and where. */
final class Places {

    private static final String ESCAPED_BAR = "\\|";

    private final RawLesson lesson;
    private final SourceSpan cell;
    private final int[] barsBefore;

    Places(RawLesson lesson) {
        this(lesson, SourceSpan.of(0, 0, 0, 0), new int[] {0});
    }

    private Places(RawLesson lesson, SourceSpan cell, int[] barsBefore) {
        this.lesson = lesson;
        this.cell = cell;
        this.barsBefore = barsBefore;
    }

    /** Places inside a cell: the library counts each escaped bar of it as one character, its author typed two. */
    Places inCell(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? this : new Places(lesson, spans.get(0), barsBefore(spans.get(0)));
    }

    /** For each character that the library counts in a cell, how many escaped bars its author typed up to there. */
    private int[] barsBefore(SourceSpan cell) {
        int[] before = new int[cell.getLength() + 1];
        int bars = 0;
        int counted = 0;
        for (int i = 0; i < cell.getLength(); i++) {
            before[counted++] = bars;
            if (lesson.body().startsWith(ESCAPED_BAR, cell.getInputIndex() + i)) {
                bars++;
                i++;
            }
        }
        Arrays.fill(before, counted, before.length, bars);
        return before;
    }

    /** Where a node was typed, or where its parent was if it has no place of its own. */
    Span of(Node node) {
        Node placed = placed(node);
        List<SourceSpan> spans = placed.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.file(lesson.file().path());
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(
                lesson.file().path(),
                line(first),
                column(first, placed instanceof Block ? indent(first) : 0),
                line(last),
                column(last, last.getLength()));
    }

    /** The library counts the spaces before a block to it; its author does not. */
    private int indent(SourceSpan first) {
        int spaces = 0;
        while (spaces < first.getLength() && " \t".indexOf(lesson.body().charAt(index(first, spaces))) >= 0) {
            spaces++;
        }
        return spaces;
    }

    /** The end of a line has no place of its own: it reaches from what stands before it to what stands after it. */
    Span ofLineEnd(Node lineEnd) {
        if (lineEnd.getPrevious() == null || lineEnd.getNext() == null) {
            return of(lineEnd);
        }
        Span before = of(lineEnd.getPrevious());
        Span after = of(lineEnd.getNext());
        return new Span(before.file(), before.endLine(), before.endColumn(), after.line(), after.column());
    }

    /** Where a node ends: a place without width. */
    Span endOf(Node node) {
        Span span = of(node);
        return new Span(span.file(), span.endLine(), span.endColumn(), span.endLine(), span.endColumn());
    }

    /** What the author typed, without the marks of the blocks around it. */
    String source(Node node) {
        return node.getSourceSpans().stream()
                .map(span -> lesson.body().substring(index(span, 0), index(span, span.getLength())))
                .collect(Collectors.joining("\n"));
    }

    private static Node placed(Node node) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        return placed;
    }

    private int line(SourceSpan span) {
        return lesson.lines().original(span.getLineIndex() + 1);
    }

    private int column(SourceSpan span, int characters) {
        return span.getColumnIndex() + 1 + index(span, characters) - span.getInputIndex();
    }

    /** The index in the body of a character of a span. */
    private int index(SourceSpan span, int characters) {
        int counted = span.getInputIndex() + characters;
        int inCell = counted - cell.getInputIndex();
        boolean inside = span.getInputIndex() >= cell.getInputIndex() && inCell < barsBefore.length;
        return !inside || span.equals(cell) ? counted : counted + barsBefore[inCell];
    }
}
