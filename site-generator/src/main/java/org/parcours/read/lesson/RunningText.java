package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import org.parcours.model.text.Inline;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.Text;
import org.parcours.source.Span;

/** Running text taken apart and put together: runs joined, lines parted, ends trimmed. */
final class RunningText {

    private RunningText() {}

    /** The same text with neighbouring runs of characters made one. */
    static List<Inline> joined(List<Inline> content) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : content) {
            int last = joined.size() - 1;
            if (inline instanceof Text next && last >= 0 && joined.get(last) instanceof Text before) {
                joined.set(last, new Text(cover(before.span(), next.span()), before.value() + next.value()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }

    private static Span cover(Span first, Span last) {
        return new Span(first.file(), first.line(), first.column(), last.endLine(), last.endColumn());
    }

    /** The lines in which it was typed; a break, soft or hard, stands at the start of the line that it opens. */
    static List<List<Inline>> lines(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Inline inline : joined(content)) {
            if (inline instanceof Text text) {
                parts(text).forEach(part -> place(part, part.value().startsWith("\n"), lines));
            } else {
                place(inline, inline instanceof LineBreak, lines);
            }
        }
        return lines;
    }

    private static void place(Inline inline, boolean opens, List<List<Inline>> lines) {
        if (opens) {
            lines.add(new ArrayList<>());
        }
        lines.get(lines.size() - 1).add(inline);
    }

    /** A run parted before each line feed, which stays at the start of its part. */
    private static List<Text> parts(Text text) {
        List<Text> parts = new ArrayList<>();
        int from = 0;
        for (int feed = text.value().indexOf('\n', 1);
                feed >= 0;
                feed = text.value().indexOf('\n', feed + 1)) {
            parts.add(part(text, from, feed));
            from = feed;
        }
        parts.add(part(text, from, text.value().length()));
        return parts.stream().filter(part -> !part.value().isEmpty()).toList();
    }

    /** Some of a run's characters. Where columns are known and one line is all there is, so is their place. */
    static Text part(Text text, int from, int to) {
        Span span = text.span();
        boolean exact = span.hasColumn()
                && span.line() == span.endLine()
                && span.endColumn() - span.column() == text.value().length();
        Span place = exact
                ? new Span(span.file(), span.line(), span.column() + from, span.line(), span.column() + to)
                : lineOf(text, from);
        return new Text(place, text.value().substring(from, to));
    }

    private static Span lineOf(Text text, int from) {
        Span span = text.span();
        int feeds = (int) text.value()
                .substring(0, Math.min(from + 1, text.value().length()))
                .chars()
                .filter(c -> c == '\n')
                .count();
        boolean known = span.endLine() - span.line()
                == text.value().chars().filter(c -> c == '\n').count();
        return feeds > 0 && known ? Span.line(span.file(), span.line() + feeds) : span;
    }

    /** Without spaces and breaks at either end. */
    static List<Inline> trimmed(List<Inline> content) {
        List<Inline> trimmed = new ArrayList<>(joined(content));
        while (!trimmed.isEmpty() && isBlank(trimmed.get(0))) {
            trimmed.remove(0);
        }
        while (!trimmed.isEmpty() && isBlank(trimmed.get(trimmed.size() - 1))) {
            trimmed.remove(trimmed.size() - 1);
        }
        if (!trimmed.isEmpty() && trimmed.get(0) instanceof Text first) {
            trimmed.set(
                    0,
                    part(
                            first,
                            Spaces.startOfWords(first.value()),
                            first.value().length()));
        }
        int last = trimmed.size() - 1;
        if (last >= 0 && trimmed.get(last) instanceof Text text) {
            trimmed.set(last, part(text, 0, Spaces.endOfWords(text.value())));
        }
        return trimmed;
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof LineBreak || inline instanceof Text text && Spaces.endOfWords(text.value()) == 0;
    }

    /** The characters it begins with, empty where it begins with a mark. */
    static String leading(List<Inline> content) {
        return !content.isEmpty() && joined(content).get(0) instanceof Text text ? text.value() : "";
    }

    /** Without so many of the characters it begins with, nor the spaces that follow them. */
    static List<Inline> after(List<Inline> content, int characters) {
        List<Inline> rest = new ArrayList<>(joined(content));
        Text first = (Text) rest.get(0);
        rest.set(0, part(first, characters, first.value().length()));
        return trimmed(rest);
    }
}
