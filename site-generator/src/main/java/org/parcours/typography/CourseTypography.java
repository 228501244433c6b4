package org.parcours.typography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parcours.model.Audience;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Glossary;
import org.parcours.model.LearningPath;
import org.parcours.model.Lesson;
import org.parcours.model.LessonHeader;
import org.parcours.model.Localized;
import org.parcours.model.Organisation;
import org.parcours.model.Reference;
import org.parcours.model.References;
import org.parcours.model.Session;
import org.parcours.model.SharedGrid;
import org.parcours.model.Syllabus;
import org.parcours.model.TeachingPoint;
import org.parcours.model.Term;
import org.parcours.model.Unit;
import org.parcours.model.UnitPlan;
import org.parcours.model.Version;
import org.parcours.model.Workshop;
import org.parcours.model.text.Language;

/** Sets the typography of a whole course: of its lessons, and of the texts of the course files that outputs show. */
public final class CourseTypography {

    /** Names, whose language nobody tells: only what all languages have in common is set. */
    private static final Language UNKNOWN = new Language("");

    private final Map<Language, Typographer> typographers = new ConcurrentHashMap<>();
    private final List<Language> languages;

    private CourseTypography(List<Language> languages) {
        this.languages = languages;
    }

    /** The typography of a course of this plan. */
    public static CourseTypography of(CoursePlan plan) {
        return new CourseTypography(plan.languages());
    }

    /** The course, set. */
    public static Course set(Course course) {
        CourseTypography typography = of(course.plan());
        Course set = typography.allButLessons(course);
        List<Version> versions =
                set.versions().stream().map(typography::lessons).toList();
        return new Course(set.plan(), set.syllabus(), set.glossary(), set.references(), versions);
    }

    private Version lessons(Version version) {
        return new Version(
                version.language(),
                version.units().stream()
                        .map(unit -> new Unit(
                                unit.id(),
                                unit.title(),
                                unit.summary(),
                                unit.lessons().stream().map(this::lesson).toList()))
                        .toList());
    }

    /** A lesson, set. */
    public Lesson lesson(Lesson lesson) {
        return in(lesson.language()).lesson(lesson);
    }

    /** What a lesson says of itself, set. */
    public LessonHeader header(Lesson lesson) {
        return lesson(new Lesson(lesson.span(), lesson.id(), lesson.language(), lesson.header(), List.of(), List.of()))
                .header();
    }

    /** The course, in which all is set but the lessons, which are as they were written. */
    public Course allButLessons(Course course) {
        return new Course(
                plan(course.plan()),
                new Syllabus(course.syllabus().points().stream()
                        .map(p -> new TeachingPoint(p.span(), p.id(), p.status(), all(p.point())))
                        .toList()),
                new Glossary(course.glossary().terms().stream()
                        .map(t -> new Term(t.span(), t.id(), all(t.term()), all(t.definition())))
                        .toList()),
                new References(course.references().references().stream()
                        .map(this::reference)
                        .toList()),
                course.versions().stream().map(this::version).toList());
    }

    private Typographer in(Language language) {
        return typographers.computeIfAbsent(language, Typographer::of);
    }

    /** A text in each language; one that stands for all is set for each of them. */
    private Localized all(Localized text) {
        if (text.texts().isEmpty()) {
            return text;
        }
        Map<Language, String> set = new HashMap<>(text.texts());
        languages.forEach(language -> set.put(language, in(language).words(text.in(language))));
        return new Localized(set);
    }

    private CoursePlan plan(CoursePlan p) {
        Map<String, Localized> variables = new TreeMap<>();
        p.variables().forEach((name, value) -> variables.put(name, all(value)));
        return new CoursePlan(
                p.span(),
                p.id(),
                p.languages(),
                all(p.title()),
                all(p.summary()),
                organisation(p.organisation()),
                p.audiences().stream()
                        .map(a -> new Audience(a.span(), a.id(), all(a.title())))
                        .toList(),
                variables,
                p.units().stream()
                        .map(u -> new UnitPlan(u.span(), u.id(), all(u.title()), all(u.summary()), u.lessons()))
                        .toList(),
                p.paths().stream()
                        .map(l -> new LearningPath(
                                l.span(), l.id(), all(l.title()), all(l.summary()), l.lessons(), l.assessment()))
                        .toList(),
                p.workshops().stream().map(this::workshop).toList(),
                p.observationGrid()
                        .map(g -> new SharedGrid(
                                g.span(),
                                all(g.title()),
                                g.criteria().stream().map(this::all).toList())),
                p.settings());
    }

    private Organisation organisation(Organisation organisation) {
        return new Organisation(in(UNKNOWN).words(organisation.name()), organisation.logo(), organisation.accent());
    }

    private Workshop workshop(Workshop w) {
        return new Workshop(
                w.span(),
                w.id(),
                all(w.title()),
                all(w.summary()),
                w.audiences(),
                w.schedule().stream()
                        .map(s -> new Session(s.span(), s.minutes(), all(s.title()), s.lesson()))
                        .toList());
    }

    private Reference reference(Reference r) {
        Typographer title = in(r.language().isEmpty() ? languages.get(0) : new Language(r.language()));
        Typographer name = in(UNKNOWN);
        return new Reference(
                r.span(),
                r.id(),
                r.type(),
                name.words(r.author()),
                r.year(),
                title.words(r.title()),
                named(r.where()),
                r.url(),
                r.language(),
                all(r.measured()),
                all(r.sample()),
                all(r.place()),
                named(r.period()),
                all(r.limits()),
                r.nature(),
                r.organisation());
    }

    /** What is said once for all languages may be in any of them. */
    private Localized named(Localized text) {
        String once = text.in(UNKNOWN);
        return text.equals(Localized.everywhere(once))
                ? Localized.everywhere(in(UNKNOWN).words(once))
                : all(text);
    }

    private Version version(Version version) {
        Typographer typographer = in(version.language());
        return new Version(
                version.language(),
                version.units().stream()
                        .map(unit -> new Unit(
                                unit.id(),
                                typographer.words(unit.title()),
                                typographer.words(unit.summary()),
                                unit.lessons()))
                        .toList());
    }
}
