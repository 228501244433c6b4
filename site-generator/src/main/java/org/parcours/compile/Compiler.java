package org.parcours.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parcours.audit.LeakAudit;
import org.parcours.check.Rule;
import org.parcours.edition.Edition;
import org.parcours.edition.EditionSelector;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.model.Course;
import org.parcours.model.text.Language;
import org.parcours.output.OutputFolder;
import org.parcours.read.LessonReader;
import org.parcours.read.course.CourseReader;
import org.parcours.read.course.CourseReading;
import org.parcours.render.Publication;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;
import org.parcours.template.Theme;
import org.parcours.typography.CourseTypography;

/**
 * Takes a course from its folder to its outputs. It is read and checked once, however many outputs are made of it.
 *
 * <pre>{@code
 * Compiler compiler = Compiler.of(request);
 * if (compiler.check().stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
 *     compiler.build(Output.SITE);
 * }
 * }</pre>
 */
public final class Compiler {

    private final CompileRequest request;
    private final Findings findings = new Findings();
    private final Optional<CourseFolder> folder;
    private final Optional<CourseReading> reading;
    private final Optional<Weighing> weighing;
    private final List<Finding> checked;
    private final Map<Edition, Course> editions = new EnumMap<>(Edition.class);

    private Compiler(CompileRequest request) {
        this.request = request;
        this.folder = folder();
        this.reading = folder.flatMap(this::reading);
        List<Rule> rules = folder.map(Rules::of).orElse(List.of());
        this.weighing = reading.map(read -> new Weighing(
                read, folder.orElseThrow(), rules.stream().map(Rule::id).toList()));
        this.checked = checked(rules);
    }

    /** Reads and checks a course. */
    public static Compiler of(CompileRequest request) {
        return new Compiler(request);
    }

    private Optional<CourseFolder> folder() {
        Span course = Span.file("course.yaml");
        try {
            return Optional.of(CourseFolder.at(request.course()));
        } catch (AccessDeniedException noRights) {
            findings.add(Finding.error("file.unreadable", course, "rights", request.course()));
        } catch (IOException absent) {
            findings.add(Finding.error("file.missing", course, "course", request.course()));
        }
        return Optional.empty();
    }

    private Optional<CourseReading> reading(CourseFolder course) {
        List<LessonReader> readers = LessonReaders.all();
        try {
            return CourseReader.read(course, readers, findings);
        } finally {
            readers.forEach(LessonReader::close);
        }
    }

    private List<Finding> checked(List<Rule> rules) {
        reading.ifPresent(read -> {
            rules.forEach(rule -> rule.check(read.course(), findings));
            findings.addAll(request.selection().mistakes(read.course().plan()));
        });
        return counted(findings, true);
    }

    /** Findings by place, as the course weighs them, about what is selected. */
    private List<Finding> counted(Findings found, boolean withIdle) {
        if (reading.isEmpty()) {
            return found.sorted();
        }
        Findings counted = new Findings();
        counted.addAll(weighing.orElseThrow().weigh(found.sorted()));
        if (withIdle) {
            counted.addAll(weighing.orElseThrow().idle());
        }
        Predicate<Finding> concerns =
                request.selection().concerns(reading.get().course().plan());
        // A leak is a leak, whichever lesson the words come from.
        return counted.sorted().stream()
                .filter(concerns.or(finding -> finding.rule().equals(LeakAudit.RULE)))
                .toList();
    }

    /** All that reading and checking found, by file and line. */
    public List<Finding> check() {
        return checked;
    }

    /** The id of the course, if its plan could be read. */
    public Optional<String> id() {
        return reading.map(read -> read.course().plan().id());
    }

    /** The source language of the course, if its plan could be read. */
    public Optional<Language> language() {
        return reading.map(read -> read.course().plan().languages().get(0));
    }

    /**
     * Makes an output. It replaces the last one of its kind when it is complete and no error was found while it was made;
     * otherwise the last one stays as it was.
     *
     * @return what was found while it was made
     * @throws IllegalStateException when {@link #check} has errors: of such a course nothing is made
     * @throws org.parcours.output.OutputException when the disk does not take it
     */
    public List<Finding> build(Output output) {
        if (hasErrors(checked)) {
            throw new IllegalStateException("nothing is made of a course that has errors");
        }
        Findings found = new Findings();
        try (StagedOutputs staged = new StagedOutputs(request.output())) {
            Theme theme = Theme.named(request.theme(), request.course());
            output.editions(request.selection())
                    .forEach(edition -> render(output, edition, theme, audited(staged, edition, theme, found), found));
            List<Finding> counted = counted(found, false);
            if (!hasErrors(counted)) {
                staged.publish();
            }
            return counted;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void render(Output output, Edition edition, Theme theme, OutputFolder target, Findings found) {
        Publication publication = new Publication(course(edition), edition, folder.orElseThrow(), theme);
        Renderers.of(output, request).render(publication, target, found);
    }

    private Course course(Edition edition) {
        return editions.computeIfAbsent(edition, e -> CourseTypography.set(EditionSelector.select(selected(), e)));
    }

    private Course selected() {
        return request.selection().of(reading.orElseThrow().course());
    }

    private OutputFolder audited(OutputFolder staged, Edition edition, Theme theme, Findings found) {
        if (edition == Edition.TRAINER) {
            return staged;
        }
        List<String> labels = new ArrayList<>();
        Course course = reading.orElseThrow().course();
        course.versions().stream()
                .filter(version -> !version.lessons().isEmpty())
                .forEach(version ->
                        labels.addAll(theme.labels(version.language().tag()).values()));
        return new AuditedFolder(staged, LeakAudit.of(course, labels), found);
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
