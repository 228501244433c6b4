package org.parcours.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.audit.AuditMemory;
import org.parcours.audit.ContinuedAudit;
import org.parcours.audit.LeakAudit;
import org.parcours.cache.Cache;
import org.parcours.cache.ToolFingerprint;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;
import org.parcours.handbook.pdf.PartLayout;
import org.parcours.handbook.pdf.PartLayouts;
import org.parcours.model.Course;
import org.parcours.model.text.Language;
import org.parcours.output.OutputFolder;
import org.parcours.output.StagedFolder;
import org.parcours.output.ZippedFolder;
import org.parcours.proofread.Proofreader;
import org.parcours.render.Publication;
import org.parcours.render.Renderer;
import org.parcours.template.Theme;

/**
 * Takes a course from its folder to its outputs. It is read and checked once, however many outputs are made of it, and not at
 * all when an earlier build made the same of the same sources.
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
    private final Optional<LessonReaders> readers;
    private final Progress progress;
    private final EarlierBuilds earlier;
    private final Timings timings = new Timings();
    private final Checked checked;
    private final boolean isCheckReused;
    private Optional<CheckedCourse> read = Optional.empty();
    private Optional<LeakAudit> audit = Optional.empty();

    private Compiler(CompileRequest request, Optional<LessonReaders> readers, Progress progress) {
        this.request = request;
        this.readers = readers;
        this.progress = progress;
        StagedFolder.tidy(request.output());
        this.earlier = timings.time(
                "sources", () -> new EarlierBuilds(request, Cache.in(request.cache()), ToolFingerprint.get()));
        Optional<Checked> kept = earlier.checked();
        this.isCheckReused = kept.isPresent();
        this.checked = kept.orElseGet(() -> earlier.keep(open().checked()));
    }

    /** Reads and checks a course. */
    public static Compiler of(CompileRequest request) {
        return new Compiler(request, Optional.empty(), Progress.UNSEEN);
    }

    /**
     * Reads and checks a course while somebody watches, and what is made of it later.
     *
     * @param readers that read other courses too, and stay open; else it has its own
     */
    public static Compiler of(CompileRequest request, Optional<LessonReaders> readers, Progress progress) {
        return new Compiler(request, readers, progress);
    }

    private synchronized CheckedCourse open() {
        if (read.isEmpty()) {
            read = Optional.of(timings.time("course", this::read));
        }
        return read.get();
    }

    private CheckedCourse read() {
        if (readers.isPresent()) {
            return earlier.read(readers.get(), progress);
        }
        try (LessonReaders own = new LessonReaders()) {
            return earlier.read(own, progress);
        }
    }

    /** The course as it was written; nothing where its plan cannot be read. */
    public Optional<Course> course() {
        return open().isRead() ? Optional.of(open().whole()) : Optional.empty();
    }

    /** All that reading and checking found, by file and line. */
    public List<Finding> check() {
        return checked.findings();
    }

    /** Whether an earlier build had read and checked the same sources. */
    public boolean isCheckReused() {
        return isCheckReused;
    }

    /** How long each step has taken so far. */
    public Timings timings() {
        return timings;
    }

    /** The id of the course, if its plan could be read. */
    public Optional<String> id() {
        return checked.id();
    }

    /** The paths of the lessons that were read, in the order of the course. */
    public List<String> lessons() {
        return checked.lessons();
    }

    /** The source language of the course, if its plan names one. */
    public Optional<Language> language() {
        return checked.language();
    }

    /**
     * The text of a {@code baseline.txt} that makes everything known that is found now and that the course has a say in.
     *
     * @param title what stands in its first line
     * @throws IllegalStateException when its plan could not be read
     */
    public String baseline(String title) {
        return open().baseline(title);
    }

    /**
     * Records in what is selected of the translations which state of their sources they render.
     *
     * @return the files that changed, as paths below the course folder; what was found of the course is then out of date
     * @throws IllegalStateException when its plan could not be read
     */
    public List<String> stampTranslations() {
        return new TranslationStamps(request.course(), request.selection()).write(open().whole());
    }

    /** The page on the state of the course, in the language of the messages; nothing where it has no lessons. */
    public Optional<byte[]> overview(Messages messages) {
        return earlier.overview(messages.locale(), () -> {
            Theme theme = Theme.standard();
            return open().overview(messages, theme.labels(messages.locale().getLanguage()))
                    .map(page -> page.text(theme));
        });
    }

    /** What a proofreader finds in the selected lessons, by file and line; those that did not change are not read again. */
    public List<Finding> proofread(Proofreader proofreader) {
        CheckedCourse course = open();
        return timings.time("proofread", () -> course.proofread(earlier.proofreadings(proofreader)));
    }

    /** Whether an output is there as an earlier build made it of the same sources. */
    public boolean isUpToDate(Output output) {
        return earlier.made(output).isPresent();
    }

    /**
     * Makes an output, unless it is up to date. It replaces the last one of its kind when it is complete and no error was
     * found while it was made; otherwise the last one stays as it was.
     *
     * @return what was found while it was made
     * @throws IllegalStateException when {@link #check} has errors: of such a course nothing is made
     * @throws org.parcours.output.OutputException when the disk does not take it
     */
    public List<Finding> build(Output output) {
        if (hasErrors(check())) {
            throw new IllegalStateException("nothing is made of a course that has errors");
        }
        return earlier.made(output).map(Made::findings).orElseGet(() -> {
            open();
            return timings.time(EarlierBuilds.step(output), () -> make(output));
        });
    }

    private List<Finding> make(Output output) {
        Findings found = new Findings();
        Standing before = earlier.standing(output);
        Standing.Memory memory = before.memory();
        try (StagedOutputs staged = new StagedOutputs(request.output(), before.files(), progress)) {
            AuditMemory audited = render(output, staged, before.audit(), memory, found);
            List<Finding> counted = open().counted(found);
            if (!hasErrors(counted)) {
                staged.publish();
                earlier.keep(output, new Made(counted, staged.names(), earlier.traits(staged.names())));
                earlier.keep(output, Standing.of(staged.files(), memory, audited));
            }
            return counted;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes an output for all its readers; what the audit of it remembers. */
    private AuditMemory render(
            Output output, StagedOutputs staged, AuditMemory before, Standing.Memory memory, Findings found)
            throws IOException {
        Theme theme = Theme.named(request.theme(), request.course());
        List<Edition> editions = output.editions(request.selection());
        Optional<ContinuedAudit> audit = editions.stream().allMatch(edition -> edition == Edition.TRAINER)
                ? Optional.empty()
                : Optional.of(new ContinuedAudit(audit(theme), before));
        SideBySide work = output == Output.HANDBOOK
                ? SideBySide.of(editions.size(), lessonsOfAllLanguages())
                : SideBySide.oneAfterTheOther();
        PartLayouts kept = earlier.layouts();
        PartLayouts layouts = (key, layout) -> {
            PartLayout laidOut = kept.layout(key, layout);
            progress.done("");
            return laidOut;
        };
        List<Runnable> tasks = new ArrayList<>();
        for (Edition edition : editions) {
            Renderer renderer = Renderers.of(output, request, layouts, memory, work.threadsOfEach());
            Publication publication = open().edition(edition, theme);
            OutputFolder target =
                    edition == Edition.TRAINER ? staged : new AuditedFolder(staged, audit.orElseThrow(), found);
            tasks.add(() -> renderer.render(publication, target, found));
        }
        work.run(tasks);
        return audit.map(ContinuedAudit::memory).orElse(AuditMemory.NONE);
    }

    /**
     * Zips a folder, unless this zip file holds it already as it is.
     *
     * @return whether it had to be zipped
     */
    public boolean zip(Path folder, Path zip) {
        if (earlier.isZipped(folder, zip)) {
            return false;
        }
        timings.time("zip", () -> {
            ZippedFolder.write(folder, zip);
            return zip;
        });
        earlier.keepZipped(folder, zip);
        return true;
    }

    private int lessonsOfAllLanguages() {
        return (int) open().whole().lessons().count();
    }

    private LeakAudit audit(Theme theme) {
        if (audit.isEmpty()) {
            List<String> labels = open().whole().versions().stream()
                    .filter(version -> !version.lessons().isEmpty())
                    .flatMap(version -> theme.labels(version.language().tag()).values().stream())
                    .toList();
            audit = Optional.of(LeakAudit.of(open().whole(), labels, open().made()));
        }
        return audit.get();
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
