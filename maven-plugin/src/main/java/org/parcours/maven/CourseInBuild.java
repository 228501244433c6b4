package org.parcours.maven;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.parcours.author.Fixes;
import org.parcours.author.Mending;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.ToolFingerprint;
import org.parcours.compile.CompileRequest;
import org.parcours.compile.Compiler;
import org.parcours.compile.LessonReaders;
import org.parcours.compile.Output;
import org.parcours.concurrent.Awaited;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;
import org.parcours.output.OutputException;
import org.parcours.output.StagedFolder;
import org.parcours.output.WholeFile;
import org.parcours.proofread.Proofreader;
import org.parcours.report.ConsoleReport;
import org.parcours.report.JunitReport;
import org.parcours.report.SarifReport;
import org.parcours.report.SourceLines;
import org.parcours.report.Style;
import org.parcours.template.Theme;

/**
 * The course of one project in one Maven run, shared by its goals: it is read once, each output is made once, and each
 * finding is said once.
 */
final class CourseInBuild {

    private static final String REPORT = "report";

    private final CompileRequest request;
    private final Place place;
    private final ProgressLine progress;
    private final Compiler compiler;
    private final Cache cache;
    private final Fingerprint tool = ToolFingerprint.get();
    private final Messages messages;
    private final Findings said = new Findings();
    private final Set<Output> made = EnumSet.noneOf(Output.class);
    private final GoalSummary summary = new GoalSummary();
    private boolean checked;
    private CompletableFuture<Void> reports = CompletableFuture.completedFuture(null);

    /**
     * Where a build runs.
     *
     * @param executionRoot the folder where Maven was started
     * @param version of the plugin
     */
    record Place(Path executionRoot, String version) {}

    CourseInBuild(CompileRequest request, Optional<Locale> language, Place place) {
        this(request, language, place, Optional.empty(), ProgressLine.unseen());
    }

    /** @param readers those of all courses of this Maven run, where there may be several */
    CourseInBuild(
            CompileRequest request,
            Optional<Locale> language,
            Place place,
            Optional<LessonReaders> readers,
            ProgressLine progress) {
        this.request = request;
        this.place = place;
        this.progress = progress;
        this.compiler = progress.during("check", () -> Compiler.of(request, readers, progress));
        this.cache = Cache.in(request.cache());
        this.messages = Messages.in(language.or(this::languageOfCourse).orElseGet(Locale::getDefault));
    }

    private Optional<Locale> languageOfCourse() {
        return compiler.language().map(tag -> Locale.forLanguageTag(tag.tag()));
    }

    /** A sentence in the language of the messages. */
    String words(String key, String... words) {
        return messages.words(key, words);
    }

    /** The id of the course, once {@link #check} has passed. */
    String id() {
        return compiler.id().orElseThrow();
    }

    /**
     * Does a part of a goal's work, to the end of the reports on it.
     *
     * @throws MojoFailureException when the author has something to mend
     * @throws MojoExecutionException when the machine does not let it be done
     */
    void attempt(Work work) throws MojoFailureException, MojoExecutionException {
        try {
            try {
                work.run();
            } finally {
                endReports();
            }
        } catch (OutputException unwritable) {
            Finding finding = unwritable.finding();
            throw new MojoExecutionException(messages.problem(finding) + " " + messages.fix(finding));
        }
    }

    /** A part of a goal's work. */
    interface Work {
        void run() throws MojoFailureException, MojoExecutionException;
    }

    /** Says what is wrong with the course, the first time. */
    void check(Settings settings, Log log) throws MojoFailureException {
        sayCheck(settings, log);
        failOver(compiler.check(), settings, log);
    }

    private void sayCheck(Settings settings, Log log) {
        if (!checked) {
            checked = true;
            summary.add("check", compiler.isCheckReused());
            log.info(messages.words("report.read", shown(request.course())));
            say(compiler.check(), settings, log);
        }
    }

    /** Says what is wrong with the course, and what a proofreader finds besides. */
    void proofread(Proofreader proofreader, Settings settings, Log log) throws MojoFailureException {
        sayCheck(settings, log);
        List<Finding> found = compiler.proofread(proofreader);
        summary.add("proofread", false);
        say(found, settings, log);
        failOver(said.sorted(), settings, log);
    }

    /** Makes an output of a course without errors, the first time. */
    void make(Output output, Settings settings, Log log) throws MojoFailureException {
        check(settings, log);
        if (hasErrors(compiler.check())) {
            throw new MojoFailureException(closing(log));
        }
        if (made.add(output)) {
            boolean upToDate = compiler.isUpToDate(output);
            List<Finding> found = progress.during(name(output), () -> compiler.build(output));
            if (!found.isEmpty()) {
                say(found, settings, log); // otherwise the reports of the check stand as they are
            }
            failOver(found, settings, log);
            if (hasErrors(found)) {
                throw new MojoFailureException(closing(log));
            }
            summary.add(name(output), upToDate);
            String said = upToDate ? "report.unchanged" : "report.written";
            log.info(messages.words(said, shown(request.output().resolve(name(output)))));
        }
    }

    /** The folder that holds course.yaml. */
    Path folder() {
        return request.course();
    }

    /** What can be mended of what was found. */
    Mending fixes() {
        return compiler.course()
                .map(course -> Fixes.of(request.course(), course, compiler.check()))
                .orElse(new Mending(List.of(), List.of()));
    }

    /** Says which passages are left to their author to mend. */
    void sayLeft(List<Finding> left, Log log) {
        if (!left.isEmpty()) {
            log.info(messages.words("report.fix.left", String.valueOf(left.size())));
            ConsoleReport console = console();
            ConsoleReport.byFile(left).forEach((file, own) -> say(file, own, console, log));
        }
    }

    /** Notes for the closing line what a goal did that makes no output. */
    void note(String goal, boolean isUnchanged) {
        summary.add(goal, isUnchanged);
    }

    /** Makes everything known that is found now, if the course can be read at all. */
    void writeBaseline(Log log) {
        if (compiler.id().isEmpty()) {
            compiler.check()
                    .forEach(finding -> console().lines(finding).forEach(line -> say(finding.severity(), line, log)));
            return;
        }
        Path file = request.course().resolve("baseline.txt");
        WholeFile.replace(
                file, compiler.baseline(messages.words("report.baseline")).getBytes(StandardCharsets.UTF_8));
        log.info(messages.words("report.written", shown(file)));
        note("baseline", false);
    }

    /** Records which state of their sources the translations render, if the course can be read at all. */
    void stampTranslations(Log log) {
        if (compiler.id().isEmpty()) {
            compiler.check()
                    .forEach(finding -> console().lines(finding).forEach(line -> say(finding.severity(), line, log)));
            return;
        }
        List<String> files = compiler.stampTranslations();
        files.forEach(file ->
                log.info(messages.words("report.stamped", shown(request.course().resolve(file)))));
        if (files.isEmpty()) {
            log.info(messages.words("report.nothing-to-stamp"));
        }
        note("stamp-translation", files.isEmpty());
    }

    /** Says in one line what a goal did, what it found done already, and how long it took. */
    void sum(Duration time, Log log) {
        log.info(summary.close(messages, time));
    }

    /** Says how long each step has taken in this run. */
    void sayTimings(Log log) {
        compiler.timings()
                .steps()
                .forEach((step, time) ->
                        log.info(messages.words("report.timing", step, GoalSummary.seconds(messages, time))));
    }

    /** Zips an output, unless the zip file holds it already. */
    void zip(Path folder, Path zip) {
        summary.add(folder.getFileName() + ".zip", !compiler.zip(folder, zip));
    }

    private void failOver(List<Finding> findings, Settings settings, Log log) throws MojoFailureException {
        if (settings.isFailedBy(findings)) {
            throw new MojoFailureException(closing(log));
        }
    }

    /** The line that counts what was found, after others that say where most of it is. */
    private String closing(Log log) {
        List<String> lines = console().closing(said.sorted());
        lines.subList(1, lines.size()).forEach(log::info);
        return lines.get(0);
    }

    private void say(List<Finding> findings, Settings settings, Log log) {
        said.addAll(findings);
        ConsoleReport console = console();
        ConsoleReport.byFile(findings.stream()
                        .filter(finding -> settings.notes() || finding.severity() != Severity.INFO)
                        .toList())
                .forEach((file, own) -> say(file, own, console, log));
        List<Finding> all = said.sorted();
        endReports();
        // They take as long as a few dozen pages, and nothing waits for them.
        reports = CompletableFuture.runAsync(
                () -> writeReports(all), task -> new Thread(task, "parcours-reports").start());
        if (!findings.isEmpty() && !settings.isFailedBy(findings) && !hasErrors(findings)) {
            log.info(closing(log));
        }
    }

    private static void say(String file, List<Finding> findings, ConsoleReport console, Log log) {
        Severity worst =
                Collections.min(findings.stream().map(Finding::severity).toList());
        say(worst, console.heading(file, findings), log);
        findings.forEach(finding -> console.lines(finding).forEach(line -> say(finding.severity(), line, log)));
    }

    private static void say(Severity severity, String line, Log log) {
        switch (severity) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
    }

    private ConsoleReport console() {
        return new ConsoleReport(
                messages,
                RepositoryRoot.prefix(place.executionRoot(), request.course()),
                new SourceLines(request.course()),
                MessageUtils.isColorEnabled() ? Style.COLOURED : Style.PLAIN);
    }

    private void endReports() {
        CompletableFuture<Void> begun = reports;
        reports = CompletableFuture.completedFuture(null);
        Awaited.of(begun);
    }

    private void writeReports(List<Finding> findings) {
        Path root = RepositoryRoot.of(request.course(), place.executionRoot());
        String prefix = RepositoryRoot.prefix(root, request.course());
        Fingerprint state = tool.with(
                messages.locale().toString(),
                prefix,
                place.version(),
                findings.toString(),
                compiler.lessons().toString());
        byte[] sarif = cache.get(REPORT, state.with("sarif"), () -> sarif(findings, prefix));
        byte[] junit = cache.get(REPORT, state.with("junit"), () -> junit(findings, prefix));
        cache.forgetUnused(REPORT);
        try (StagedFolder reports = StagedFolder.beside(request.output().resolve("reports"))) {
            reports.write("findings.sarif", sarif);
            reports.write("findings.xml", junit);
            compiler.overview(messages).ifPresent(page -> reports.write("course.html", page));
            reports.publish();
        }
    }

    private byte[] sarif(List<Finding> findings, String prefix) {
        return SarifReport.of(findings, messages, prefix, place.version())
                .text(Theme.standard())
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] junit(List<Finding> findings, String prefix) {
        return JunitReport.of(compiler.lessons(), findings, messages, prefix)
                .text(Theme.standard())
                .getBytes(StandardCharsets.UTF_8);
    }

    private String shown(Path path) {
        return path.startsWith(place.executionRoot())
                ? place.executionRoot().relativize(path).toString()
                : path.toString();
    }

    private static String name(Output output) {
        return output.name().toLowerCase(Locale.ROOT);
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
