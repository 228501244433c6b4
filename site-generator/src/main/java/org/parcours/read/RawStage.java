package org.parcours.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parcours.finding.Exemption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/**
 * What happens to every lesson before its parser sees it: the header is read by lines, and comments are taken out, since
 * parsers disagree about what a comment between two items or rows does to the list or table around it.
 */
public final class RawStage {

    private final CommentSyntax syntax;

    public RawStage(CommentSyntax syntax) {
        this.syntax = syntax;
    }

    /** Reads the header and the comments; mistakes in them go to the findings. */
    public RawLesson read(SourceFile file, Findings findings) {
        LessonHeaderLines header = LessonHeaderLines.read(file, findings);
        List<String> lines = file.lines();
        List<Comment> comments = syntax.comments(lines, header.bodyLine());
        Map<Integer, Comment> byLine = byLine(comments);

        StringBuilder body = new StringBuilder();
        List<Integer> numbers = new ArrayList<>();
        for (int line = header.bodyLine(); line <= lines.size(); line++) {
            Comment comment = byLine.get(line);
            if (comment == null || !comment.standsAlone()) {
                body.append(comment == null ? lines.get(line - 1) : comment.before() + comment.after());
                body.append('\n');
                numbers.add(line);
            }
        }
        return new RawLesson(
                file,
                header.lines(),
                body.toString(),
                new LineMap(numbers),
                exemptions(file, lines, header, comments, findings));
    }

    private static Map<Integer, Comment> byLine(List<Comment> comments) {
        Map<Integer, Comment> byLine = new HashMap<>();
        for (Comment comment : comments) {
            for (int line = comment.line(); line <= comment.endLine(); line++) {
                byLine.put(line, comment);
            }
        }
        return byLine;
    }

    private List<Exemption> exemptions(
            SourceFile file, List<String> lines, LessonHeaderLines header, List<Comment> comments, Findings findings) {
        ExemptionComments reader = new ExemptionComments(file.path(), findings);
        List<Exemption> exemptions = new ArrayList<>();
        header.comments().forEach(comment -> reader.read(comment, nextHeaderLine(header, comment))
                .ifPresent(exemptions::add));
        Map<Integer, Comment> byLine = byLine(comments);
        for (Comment comment : comments) {
            if (comment.standsAlone() && !comment.after().isBlank()) {
                findings.add(Finding.error(
                        "markup.comment",
                        span(file, comment),
                        "text-after",
                        comment.after().strip()));
            }
            reader.read(comment, element(lines, byLine, comment)).ifPresent(exemptions::add);
        }
        exemptions.sort(Comparator.comparing((Exemption e) -> e.span().line()));
        return exemptions;
    }

    private static int nextHeaderLine(LessonHeaderLines header, Comment comment) {
        return header.lines().stream()
                .mapToInt(line -> line.span().line())
                .filter(line -> line > comment.endLine())
                .findFirst()
                .orElse(ExemptionComments.NOTHING);
    }

    /** The line of the element that a comment speaks of: its own for a comment that ends a row, or the next that begins one. */
    private int element(List<String> lines, Map<Integer, Comment> byLine, Comment comment) {
        if (!comment.standsAlone()) {
            return comment.line();
        }
        for (int line = comment.endLine() + 1; line <= lines.size(); line++) {
            Comment other = byLine.get(line);
            boolean inComment = other != null && other.standsAlone();
            String text = lines.get(line - 1);
            if (!inComment && !text.isBlank() && !syntax.preparesNext(text)) {
                return line;
            }
        }
        return ExemptionComments.NOTHING;
    }

    static Span span(SourceFile file, Comment comment) {
        return new Span(file.path(), comment.line(), comment.column(), comment.endLine(), comment.endColumn());
    }
}
