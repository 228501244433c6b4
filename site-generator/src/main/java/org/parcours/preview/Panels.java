package org.parcours.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;
import org.parcours.site.Marks;
import org.parcours.site.PreviewPanel;
import org.parcours.site.PreviewPanels;
import org.parcours.source.Span;

/**
 * Makes the panels of one edition in one state of the course: of all that was found, what belongs to a page, and where the
 * rest is.
 */
final class Panels implements PreviewPanels {

    /** More of them than one can take in, beside a page, would only push each other away. */
    private static final int MOST_ELSEWHERE = 12;

    private static final Set<String> OF_COURSE = Set.of("course.yaml", "syllabus.yaml");

    private final Edition edition;
    private final Wording wording;
    private final List<Finding> checked;
    private final Findings made;
    private final LessonPages lessons;

    /**
     * The words of a panel.
     *
     * @param state name of the state of the course
     */
    record Wording(String state, Messages messages, Map<String, String> labels) {}

    /**
     * The panels of an edition.
     *
     * @param checked what reading and checking found
     * @param made where it is put what is found while pages are made
     */
    Panels(Edition edition, Wording wording, List<Finding> checked, Findings made, LessonPages lessons) {
        this.edition = edition;
        this.wording = wording;
        this.checked = checked;
        this.made = made;
        this.lessons = lessons;
    }

    @Override
    public PreviewPanel of(String path, Marks marks) {
        PageAddress page = new PageAddress(edition, path);
        Set<String> files = files(page);
        List<Finding> here = new ArrayList<>();
        List<Finding> elsewhere = new ArrayList<>();
        for (Finding finding : all()) {
            boolean belongs = files.contains(finding.span().file())
                    || marks.nearest(finding.span()).isPresent();
            (belongs ? here : elsewhere).add(finding);
        }
        String source = lessonFile(page).orElse("");
        return panel(page, source, notes(here, source, marks), elsewhere);
    }

    /** The panel of a page that cannot be made. */
    PreviewPanel withoutPage(PageAddress page, List<Finding> here) {
        List<Finding> elsewhere = new ArrayList<>(all());
        elsewhere.removeAll(here);
        return panel(page, "", here.stream().map(f -> note(f, "", "")).toList(), elsewhere);
    }

    List<Finding> all() {
        Findings all = new Findings();
        all.addAll(checked);
        all.addAll(made.sorted());
        return all.sorted();
    }

    private PreviewPanel panel(
            PageAddress page, String source, List<PreviewPanel.Note> notes, List<Finding> elsewhere) {
        List<PreviewPanel.Elsewhere> others = elsewhere(elsewhere);
        return new PreviewPanel(
                wording.messages().locale().toLanguageTag(),
                wording.labels(),
                wording.state(),
                source,
                Stream.of(Edition.values()).map(e -> edition(page, e)).toList(),
                lessons.at(page.path()).map(lesson -> handbook(page, lesson)),
                notes,
                others.stream().limit(MOST_ELSEWHERE).toList(),
                Math.max(0, others.size() - MOST_ELSEWHERE));
    }

    private PreviewPanel.Edition edition(PageAddress page, Edition other) {
        // Session plans are the trainer's alone.
        boolean lacks = other == Edition.LEARNER && page.path().endsWith("/workshops.html");
        PageAddress there = lacks ? PageAddress.home(other) : page.with(other);
        return new PreviewPanel.Edition(PageAddress.name(other), there.toString(), other == edition);
    }

    private static String handbook(PageAddress page, LessonPages.Written lesson) {
        return "/_preview/handbook/" + page.editionName() + "/" + lesson.language() + "/" + lesson.id() + ".pdf";
    }

    private Optional<String> lessonFile(PageAddress page) {
        return lessons.at(page.path()).map(LessonPages.Written::file);
    }

    /** The files that a page is made of. */
    private Set<String> files(PageAddress page) {
        String name = page.path().substring(page.path().lastIndexOf('/') + 1);
        return lessonFile(page).map(Set::of).orElseGet(() -> switch (name) {
            case "glossary.html" -> Set.of("glossary.yaml");
            case "sources.html" -> Set.of("references.yaml");
            default -> OF_COURSE;
        });
    }

    private List<PreviewPanel.Note> notes(List<Finding> findings, String source, Marks marks) {
        return findings.stream()
                .map(finding -> note(finding, source, href(finding.span(), source, marks)))
                .toList();
    }

    private static String href(Span span, String source, Marks marks) {
        return marks.nearest(span).map(anchor -> "#" + anchor).orElse(source.isEmpty() ? "" : "#_main");
    }

    private PreviewPanel.Note note(Finding finding, String source, String href) {
        String file = finding.span().file();
        return new PreviewPanel.Note(
                finding.severity().name().toLowerCase(Locale.ROOT),
                href,
                file.equals(source) ? "" : file,
                finding.span().line(),
                pieces(wording.messages().problem(finding)),
                pieces(wording.messages().fix(finding)),
                finding.rule());
    }

    /** What stands between backquotes are the author's own words. */
    private static List<PreviewPanel.Words> pieces(String message) {
        String[] pieces = message.split("`", -1);
        return IntStream.range(0, pieces.length)
                .filter(i -> !pieces[i].isEmpty())
                .mapToObj(i -> new PreviewPanel.Words(pieces[i], i % 2 == 1))
                .toList();
    }

    /** Where the rest was found, errors first. */
    private List<PreviewPanel.Elsewhere> elsewhere(List<Finding> findings) {
        Map<String, int[]> counts = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> counts.computeIfAbsent(finding.span().file(), f -> new int[2])[
                        finding.severity().ordinal()]++);
        return counts.entrySet().stream()
                .map(entry -> elsewhere(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .sorted(Comparator.comparingInt(PreviewPanel.Elsewhere::errors)
                        .thenComparingInt(PreviewPanel.Elsewhere::warnings)
                        .reversed())
                .toList();
    }

    private PreviewPanel.Elsewhere elsewhere(String file, int errors, int warnings) {
        PageAddress page = new PageAddress(edition, file.replaceFirst("\\.[^./]*$", ".html"));
        Optional<LessonPages.Written> lesson = lessons.at(page.path());
        String title = lesson.map(LessonPages.Written::title).orElse(file);
        boolean ofCourse = OF_COURSE.contains(file);
        String href = lesson.isPresent()
                ? page.toString()
                : ofCourse ? PageAddress.home(edition).toString() : "";
        return new PreviewPanel.Elsewhere(title, href, errors, warnings);
    }
}
