package org.parcours.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parcours.finding.Finding;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.source.Span;
import org.parcours.template.Theme;

/**
 * Mends what can be mended in one way only: spaces and quotation marks, numbers and hours, malformed ids, a part that is
 * missing. Every other byte of a file stays as it is. A finding that needs its author's judgement is left to the author.
 */
public final class Fixes {

    private static final String BOM = "\uFEFF";

    private final Path folder;
    private final Course course;
    private final Map<String, Lesson> lessons = new HashMap<>();

    private Fixes(Path folder, Course course) {
        this.folder = folder;
        this.course = course;
        course.versions().stream()
                .flatMap(version -> version.lessons().stream())
                .forEach(lesson -> lessons.put(lesson.span().file(), lesson));
    }

    /** The files that can be mended, in the order of their names. */
    public static List<MendedFile> of(Path folder, Course course, Collection<Finding> findings) {
        return new Fixes(folder, course).mended(findings);
    }

    private List<MendedFile> mended(Collection<Finding> findings) {
        Map<String, List<Finding>> byFile = findings.stream()
                .filter(finding -> lessons.containsKey(finding.span().file()))
                .collect(Collectors.groupingBy(finding -> finding.span().file(), TreeMap::new, Collectors.toList()));
        List<MendedFile> files = new ArrayList<>();
        byFile.forEach((path, own) -> mended(path, own).ifPresent(files::add));
        return files;
    }

    private Optional<MendedFile> mended(String path, List<Finding> findings) {
        String text;
        try {
            text = Files.readString(folder.resolve(path));
        } catch (IOException goneSinceItWasRead) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        List<Edit> edits = edits(findings, lines, lessons.get(path));
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        edits.forEach(edit -> apply(edit, lines));
        return Optional.of(new MendedFile(path, text, String.join("", lines), edits.size()));
    }

    /** From the end of the file to its beginning, so that none moves another. */
    private List<Edit> edits(List<Finding> findings, List<String> lines, Lesson lesson) {
        MissingPart parts = new MissingPart(skeleton(lesson));
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : findings) {
            parts.of(finding, lesson, lines.size())
                    .or(() -> edit(finding, lines, lesson))
                    .filter(edit -> edits.stream().noneMatch(edit::overlaps))
                    .ifPresent(edits::add);
        }
        edits.sort(
                Comparator.comparingInt(Edit::line).thenComparingInt(Edit::from).reversed());
        return edits;
    }

    private String skeleton(Lesson lesson) {
        Syntax syntax = lesson.span().file().endsWith(Syntax.ASCIIDOC.extension()) ? Syntax.ASCIIDOC : Syntax.MARKDOWN;
        return LessonSkeleton.of(
                        lesson.header().title(), course.plan().settings().minimum())
                .text(Theme.standard(), lesson.language(), syntax);
    }

    private static Optional<Edit> edit(Finding finding, List<String> lines, Lesson lesson) {
        Span span = finding.span();
        if (span.line() > lines.size()) {
            return Optional.empty();
        }
        boolean french = lesson.language().tag().startsWith("fr");
        String line = lines.get(span.line() - 1).replaceFirst("\\R$", "");
        int hidden = line.startsWith(BOM) ? BOM.length() : 0;
        if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            return Optional.empty(); // columns count composed characters
        }
        boolean exact = span.hasColumn() && span.endLine() == span.line();
        int from = exact ? span.column() - 1 + hidden : hidden;
        int to = exact ? Math.min(span.endColumn() - 1 + hidden, line.length()) : line.length();
        if (from > to) {
            return Optional.empty();
        }
        return PassageFix.of(finding, line.substring(from, to), french)
                .map(mended -> new Edit(span.line(), from + 1, to + 1, mended));
    }

    private static void apply(Edit edit, List<String> lines) {
        while (lines.size() < edit.line()) {
            lines.add("");
        }
        String line = lines.get(edit.line() - 1);
        String text = line.endsWith("\r\n") ? edit.text().replace("\n", "\r\n") : edit.text();
        lines.set(edit.line() - 1, line.substring(0, edit.from() - 1) + text + line.substring(edit.to() - 1));
    }
}
