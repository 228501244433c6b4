package org.parcours.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.text.Language;
import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.read.SourceReader;
import org.parcours.read.VariableResolver;
import org.parcours.read.lesson.LessonAssembler;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;

/**
 * Reads lessons as they would be if their files held another text. Nothing is written. One for many lessons: AsciiDoc takes
 * seconds to start, and starts at the first lesson in it.
 */
public final class LessonTrial implements AutoCloseable {

    private static final String OF_LANGUAGE = "language.";

    private final CourseFolder folder;
    private final CoursePlan plan;
    private final LessonReaders readers = new LessonReaders();
    private final LessonAssembler assembler = new LessonAssembler();
    private final List<LessonRule> rules;

    /** @param course the folder of this plan */
    public LessonTrial(Path course, CoursePlan plan) {
        try {
            this.folder = CourseFolder.at(course);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        this.plan = plan;
        this.rules = Rules.of(folder).stream()
                .filter(rule -> rule instanceof LessonRule && rule.id().startsWith(OF_LANGUAGE))
                .map(LessonRule.class::cast)
                .toList();
    }

    /**
     * A lesson of that other text.
     *
     * @param findings of reading it, and of the rules about its language; no exemption counts
     */
    public record Outcome(Lesson lesson, List<Finding> findings) {}

    /**
     * What a text would give.
     *
     * @return nothing when the file would be no text, or no lesson
     */
    public Optional<Outcome> of(String path, Language language, String text) {
        Findings found = new Findings();
        ReadingContext context = new ReadingContext(folder, language, variables(language), found);
        return new SourceReader(folder, found)
                .text(path, text.getBytes(StandardCharsets.UTF_8))
                .flatMap(file -> readers.all().stream()
                        .filter(reader -> path.endsWith("." + reader.extension()))
                        .findFirst()
                        .map(reader -> outcome(file, reader, context)));
    }

    private Outcome outcome(SourceFile file, LessonReader reader, ReadingContext context) {
        Manuscript typed = reader.read(file, context);
        Manuscript manuscript = new VariableResolver(context.variables(), context.findings()).resolve(typed);
        Lesson lesson = assembler.assemble(manuscript, context);
        rules.forEach(rule -> rule.check(lesson, plan.ofAnyLesson(), context.findings()));
        return new Outcome(lesson, context.findings().sorted());
    }

    private Map<String, String> variables(Language language) {
        Map<String, String> variables = new HashMap<>();
        plan.variables().forEach((name, value) -> variables.put(name, value.in(language)));
        return variables;
    }

    @Override
    public void close() {
        readers.close();
    }
}
