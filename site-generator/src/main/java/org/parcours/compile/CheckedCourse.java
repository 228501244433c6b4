package org.parcours.compile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.parcours.audit.LeakAudit;
import org.parcours.cache.Fingerprint;
import org.parcours.check.Rule;
import org.parcours.concurrent.Awaited;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.text.Language;
import org.parcours.overview.CourseOverview;
import org.parcours.overview.LessonFacts;
import org.parcours.overview.Overview;
import org.parcours.read.LessonReader;
import org.parcours.read.course.CourseReader;
import org.parcours.read.course.CourseReading;
import org.parcours.read.course.KeptLessons;
import org.parcours.render.Publication;
import org.parcours.render.SetCourse;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;
import org.parcours.template.Theme;

/** A course that was read, with all that was found in it, as it weighs its findings. */
final class CheckedCourse {

    private final CompileRequest request;
    private final Findings findings = new Findings();
    private final Optional<CourseFolder> folder;
    private final Optional<CourseReading> reading;
    private final List<Rule> rules;
    private final Optional<Weighing> weighing;
    private final Map<String, LessonFacts> facts = new HashMap<>();
    private final List<Finding> ofLessons;
    private final List<Finding> across;
    private final List<Finding> checked;
    private Optional<SetCourse> set = Optional.empty();

    /**
     * Reads a course and checks it.
     *
     * @param readers of every syntax; they stay open
     * @param kept the lessons that earlier builds read
     * @param checks of single lessons, with what earlier builds found
     * @param across of the course as a whole
     */
    CheckedCourse(
            CompileRequest request,
            List<LessonReader> readers,
            KeptLessons kept,
            LessonChecks checks,
            CourseChecks across) {
        this.request = request;
        this.folder = openFolder();
        this.reading = folder.flatMap(course -> CourseReader.read(course, readers, kept, findings));
        this.rules = folder.map(Rules::of).orElse(List.of());
        CompletableFuture<List<Finding>> found = CompletableFuture.supplyAsync(() -> across(across));
        reading.ifPresent(read -> facts.putAll(checks.check(read, rules, findings)));
        this.ofLessons = findings.sorted();
        this.across = Awaited.of(found);
        this.weighing = weighing();
        this.checked = check();
    }

    /** The same course, read already, now checked as a whole. */
    private CheckedCourse(CheckedCourse read) {
        this.request = read.request;
        this.folder = read.folder;
        this.reading = read.reading;
        this.rules = read.rules;
        this.facts.putAll(read.facts);
        this.findings.addAll(read.ofLessons);
        this.set = read.set;
        this.ofLessons = read.ofLessons;
        this.across = across(CourseChecks.now());
        this.weighing = weighing();
        this.checked = check();
    }

    /** The same course, whatever was taken from earlier checks checked again. */
    CheckedCourse checkedAcross() {
        return new CheckedCourse(this);
    }

    /** What the rules found that look across lessons. */
    List<Finding> across() {
        return across;
    }

    private List<Finding> across(CourseChecks checks) {
        List<Rule> ofCourse =
                rules.stream().filter(rule -> !LessonChecks.areOf(rule)).toList();
        return reading.map(read -> checks.found(read.course(), ofCourse)).orElse(List.of());
    }

    private Optional<Weighing> weighing() {
        return reading.map(read -> new Weighing(
                read,
                folder.orElseThrow(),
                rules,
                request.profile().orElse(read.course().plan().settings().profile())));
    }

    private Optional<CourseFolder> openFolder() {
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

    private List<Finding> check() {
        findings.addAll(across);
        reading.ifPresent(read ->
                findings.addAll(request.selection().mistakes(read.course().plan())));
        Optional<Baseline> known = folder.map(course -> Baseline.of(course, findings));
        List<Finding> counted = counted(findings, true);
        return known.filter(baseline -> reading.isPresent())
                .map(baseline -> baseline.compared(counted, weighing.orElseThrow()::isWeighed))
                .orElse(counted);
    }

    /** The file that makes all that is found now known. */
    String baseline(String title) {
        return Baseline.of(
                counted(findings, false).stream()
                        .filter(weighing.orElseThrow()::isWeighed)
                        .toList(),
                title);
    }

    /** The page on the state of the course, where there are lessons. */
    Optional<CourseOverview> overview(Messages messages, Map<String, String> words) {
        return reading.map(CourseReading::course)
                .filter(course -> !course.versions().get(0).lessons().isEmpty())
                .map(course -> new Overview(course, facts, checked).page(messages, words));
    }

    /** All that reading and checking found. */
    Checked checked() {
        Optional<CoursePlan> plan = reading.map(read -> read.course().plan());
        Optional<Language> language =
                plan.map(p -> p.languages().get(0)).or(() -> folder.flatMap(CourseReader::languageOf));
        List<String> lessons = reading.stream()
                .flatMap(read -> read.course().lessons())
                .map(lesson -> lesson.span().file())
                .toList();
        return new Checked(plan.map(CoursePlan::id), language, lessons, checked);
    }

    /** What was found while an output was made of it, as it counts. */
    List<Finding> counted(Findings found) {
        return counted(found, false);
    }

    /** Findings by place, as the course weighs them, about what is selected. */
    private List<Finding> counted(Findings found, boolean withIdle) {
        if (reading.isEmpty()) {
            return found.sorted();
        }
        Findings counted = new Findings();
        counted.addAll(Consequences.without(weighing.orElseThrow().weigh(found.sorted())));
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

    /** What a proofreader finds in what is selected, as it counts. */
    List<Finding> proofread(Proofreadings proofreadings) {
        Findings found = new Findings();
        reading.ifPresent(read -> proofreadings.read(read, request.selection(), folder(), found));
        return counted(found, false);
    }

    /** Whether its plan could be read, and so its lessons. */
    boolean isRead() {
        return reading.isPresent();
    }

    CourseFolder folder() {
        return folder.orElseThrow();
    }

    /** As it was written, trainer's text included. */
    Course whole() {
        return reading.orElseThrow().course();
    }

    /** By the path of a lesson, the fingerprint of all that it was made of. */
    Map<String, Fingerprint> made() {
        return reading.orElseThrow().lessons();
    }

    /** What is selected of it, for the readers of an edition. */
    Publication edition(Edition edition, Theme theme) {
        if (set.isEmpty()) {
            set = Optional.of(new SetCourse(request.selection().of(whole()), made()));
        }
        return set.get().edition(edition, folder(), theme);
    }
}
