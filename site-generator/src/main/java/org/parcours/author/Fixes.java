package org.parcours.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parcours.compile.LessonTrial;
import org.parcours.finding.Finding;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.template.Theme;

/**
 * Mends what can be mended in one way only: spaces and quotation marks, numbers and hours, malformed ids, a part that is
 * missing. Every other byte of a file stays as it is. A finding that needs its author's judgement is left to the author.
 */
public final class Fixes {

    private final Path folder;
    private final Course course;
    private final LessonTrial trial;
    private final Map<String, Lesson> lessons = new HashMap<>();

    private Fixes(Path folder, Course course, LessonTrial trial) {
        this.folder = folder;
        this.course = course;
        this.trial = trial;
        course.lessons().forEach(lesson -> lessons.put(lesson.span().file(), lesson));
    }

    /** What can be mended of these findings; nothing is written. */
    public static Mending of(Path folder, Course course, Collection<Finding> findings) {
        try (LessonTrial trial = new LessonTrial(folder, course.plan())) {
            return new Fixes(folder, course, trial).mended(findings);
        }
    }

    private Mending mended(Collection<Finding> findings) {
        Map<String, List<Finding>> byFile = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().file(), TreeMap::new, Collectors.toList()));
        List<MendedFile> files = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        byFile.forEach((path, own) -> {
            List<Fix> fixes = Optional.ofNullable(lessons.get(path))
                    .flatMap(lesson -> text(path).map(text -> fixes(own, text, lesson, files)))
                    .orElse(List.of());
            own.stream()
                    .filter(finding ->
                            IdFix.mends(finding) || SignFix.of(finding, true).isPresent())
                    .filter(finding -> fixes.stream().noneMatch(fix -> fix.finding() == finding))
                    .forEach(left::add);
        });
        return new Mending(files, left);
    }

    private Optional<SourceText> text(String path) {
        try {
            return Optional.of(new SourceText(Files.readString(folder.resolve(path))));
        } catch (IOException goneSinceItWasRead) {
            return Optional.empty();
        }
    }

    private List<Fix> fixes(List<Finding> findings, SourceText text, Lesson lesson, List<MendedFile> files) {
        List<Fix> fixes = fixes(findings, text, lesson);
        if (!fixes.isEmpty()) {
            files.add(new MendedFile(lesson.span().file(), text.text(), text.with(fixes), fixes.size()));
        }
        return fixes;
    }

    /** Parts and ids; then signs, as far as a reading of the mended lesson proves them right. */
    private List<Fix> fixes(List<Finding> findings, SourceText text, Lesson lesson) {
        MissingPart parts = new MissingPart(skeleton(lesson));
        List<Fix> fixes = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            parts.of(finding, lesson, text.lines())
                    .map(edit -> new Fix(finding, List.of(edit)))
                    .or(() -> IdFix.of(finding, text))
                    .ifPresentOrElse(fix -> add(fix, fixes), () -> others.add(finding));
        }
        List<Fix> found = new ArrayList<>();
        new PassageSearch(text, lesson)
                .fixes(others).stream()
                        .filter(fix -> fixes.stream().noneMatch(fix::overlaps))
                        .forEach(fix -> add(fix, found));
        fixes.addAll(new ProvenFixes(trial, lesson, text).of(found));
        return fixes;
    }

    private static void add(Fix fix, List<Fix> fixes) {
        if (fixes.stream().noneMatch(fix::overlaps)) {
            fixes.add(fix);
        }
    }

    private String skeleton(Lesson lesson) {
        Syntax syntax = lesson.span().file().endsWith(Syntax.ASCIIDOC.extension()) ? Syntax.ASCIIDOC : Syntax.MARKDOWN;
        return LessonSkeleton.of(
                        lesson.header().title(), course.plan().settings().minimum())
                .text(Theme.standard(), lesson.language(), syntax);
    }
}
