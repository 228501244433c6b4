package org.parcours.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.LearningPath;
import org.parcours.model.Lesson;
import org.parcours.model.Mention;
import org.parcours.model.Session;
import org.parcours.model.Unit;
import org.parcours.model.UnitPlan;
import org.parcours.model.Version;
import org.parcours.model.Workshop;
import org.parcours.model.text.Language;
import org.parcours.model.text.NearestWord;
import org.parcours.source.Span;

/**
 * The part of a course that somebody works on: some of its lessons, languages, editions. An empty set stands for all of
 * them. The whole course is read all the same, so that a link to a lesson that is not selected is no mistake; what was
 * found in other lessons is not said.
 */
public record Selection(Set<String> lessons, Set<Language> languages, Set<Edition> editions) {

    /** Everything. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

    public Selection {
        lessons = Set.copyOf(lessons);
        languages = Set.copyOf(languages);
        editions = Set.copyOf(editions);
    }

    boolean has(Edition edition) {
        return editions.isEmpty() || editions.contains(edition);
    }

    private boolean has(Language language) {
        return languages.isEmpty() || languages.contains(language);
    }

    /** Whether a lesson is selected in its language. */
    boolean has(Lesson lesson) {
        return has(lesson.language()) && has(lesson.id());
    }

    private boolean has(String lesson) {
        return lessons.isEmpty() || lessons.contains(lesson);
    }

    /** What is selected and does not exist. */
    List<Finding> mistakes(CoursePlan plan) {
        List<Finding> mistakes = new ArrayList<>();
        List<String> tags = plan.languages().stream().map(Language::tag).toList();
        languages.stream()
                .map(Language::tag)
                .filter(tag -> !tags.contains(tag))
                .forEach(tag -> mistakes.add(mistake("language", tag, String.join(", ", tags))));
        List<String> ids = lessonIds(plan);
        lessons.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> mistakes.add(NearestWord.to(id, ids)
                        .map(near -> mistake("lesson-near", id, near))
                        .orElseGet(() -> mistake("lesson", id, String.join(", ", ids)))));
        return mistakes;
    }

    private static Finding mistake(String problem, String typed, String help) {
        return Finding.error("course.selection", Span.file("course.yaml"), problem, typed, help);
    }

    private static List<String> lessonIds(CoursePlan plan) {
        return plan.units().stream()
                .flatMap(unit -> unit.lessons().stream())
                .map(Mention::id)
                .toList();
    }

    /** Whether a finding is about what is selected, or about the course as a whole. */
    Predicate<Finding> concerns(CoursePlan plan) {
        if (lessons.isEmpty() && languages.isEmpty()) {
            return finding -> true;
        }
        Set<String> ids = Set.copyOf(lessonIds(plan));
        return finding -> {
            String file = finding.span().file();
            boolean missing = finding.rule().equals("course.lesson-missing");
            String lesson = missing ? finding.words().get(0) : stem(file);
            boolean otherLesson = (missing || file.contains("/")) && ids.contains(lesson) && !has(lesson);
            return !otherLesson && concernsLanguage(finding, plan);
        };
    }

    /** A lesson that is not there in a language is missed by who asks for that language, wherever it is said. */
    private boolean concernsLanguage(Finding finding, CoursePlan plan) {
        String tag =
                switch (finding.rule() + "/" + finding.problem()) {
                    case "translation.missing/lesson" -> finding.words().get(1);
                    case "course.lesson-missing/elsewhere" -> finding.words().get(3);
                    default -> finding.span().file().replaceFirst("/.*", "");
                };
        return plan.languages().stream()
                .noneMatch(language -> !has(language) && language.tag().equals(tag));
    }

    private static String stem(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    /** The course as if it held nothing else. */
    Course of(Course course) {
        if (lessons.isEmpty() && languages.isEmpty()) {
            return course;
        }
        return new Course(
                plan(course.plan()),
                course.syllabus(),
                course.glossary(),
                course.references(),
                course.versions().stream()
                        .filter(version -> has(version.language()))
                        .map(this::version)
                        .toList());
    }

    private Version version(Version version) {
        List<Unit> units = version.units().stream()
                .map(unit -> new Unit(unit.id(), unit.title(), unit.summary(), selected(unit.lessons())))
                .filter(unit -> !unit.lessons().isEmpty())
                .toList();
        return new Version(version.language(), units);
    }

    private List<Lesson> selected(List<Lesson> all) {
        return all.stream().filter(lesson -> has(lesson.id())).toList();
    }

    private List<Mention> mentions(Collection<Mention> all) {
        return all.stream().filter(mention -> has(mention.id())).toList();
    }

    private CoursePlan plan(CoursePlan p) {
        return new CoursePlan(
                p.span(),
                p.id(),
                p.languages().stream().filter(this::has).toList(),
                p.title(),
                p.summary(),
                p.organisation(),
                p.audiences(),
                p.variables(),
                p.units().stream()
                        .map(u -> new UnitPlan(u.span(), u.id(), u.title(), u.summary(), mentions(u.lessons())))
                        .filter(unit -> !unit.lessons().isEmpty())
                        .toList(),
                p.paths().stream()
                        .map(l -> new LearningPath(
                                l.span(), l.id(), l.title(), l.summary(), mentions(l.lessons()), l.assessment()))
                        .filter(path -> !path.lessons().isEmpty())
                        .toList(),
                p.workshops().stream().map(this::workshop).toList(),
                p.observationGrid(),
                p.settings());
    }

    private Workshop workshop(Workshop w) {
        List<Session> schedule = w.schedule().stream()
                .map(s ->
                        new Session(s.span(), s.minutes(), s.title(), s.lesson().filter(lesson -> has(lesson.id()))))
                .toList();
        return new Workshop(w.span(), w.id(), w.title(), w.summary(), w.audiences(), schedule);
    }
}
