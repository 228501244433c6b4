package org.parcours.read.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parcours.cache.Fingerprint;
import org.parcours.finding.Exemption;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Unit;
import org.parcours.model.UnitPlan;
import org.parcours.model.Version;
import org.parcours.model.text.Language;
import org.parcours.read.LessonReader;
import org.parcours.read.ReadingContext;
import org.parcours.source.CourseFolder;

/**
 * Reads a whole course: its plan and registers, and each lesson in each of its languages. What is wrong with one lesson
 * keeps no other from being read. An exception out of here is a disk that fails or a mistake of ours, never an author's.
 */
public final class CourseReader {

    private final CourseFolder folder;
    private final List<LessonReader> readers;
    private final Findings findings;
    private final List<Exemption> exemptions = new ArrayList<>();
    private final SortedSet<String> included = new TreeSet<>();
    private final Map<String, Fingerprint> made = new HashMap<>();

    private CourseReader(CourseFolder folder, List<LessonReader> readers, Findings findings) {
        this.folder = folder;
        this.readers = List.copyOf(readers);
        this.findings = findings;
    }

    /** The course; nothing when course.yaml does not say what there is to read, which is then a finding. */
    public static Optional<CourseReading> read(CourseFolder folder, List<LessonReader> readers, Findings findings) {
        return new CourseReader(folder, readers, findings).read();
    }

    /** The source language of a course, as far as its plan can be read: authors are told in it what is wrong there. */
    public static Optional<Language> languageOf(CourseFolder folder) {
        return SourceLanguage.of(folder);
    }

    private Optional<CourseReading> read() {
        return new CoursePlanReader(folder, findings).read().map(this::reading);
    }

    private CourseReading reading(CoursePlan plan) {
        CourseTexts texts = CourseTexts.of(plan.languages(), folder, findings);
        RegisterReader registers = new RegisterReader(folder, texts, findings);
        List<Version> written = plan.languages().stream()
                .map(language -> version(plan, language))
                .toList();
        List<Version> versions = TranslatedIds.match(written, findings);
        Course course = new Course(plan, registers.syllabus(), registers.glossary(), registers.references(), versions);
        return new CourseReading(LinkNames.in(course), exemptions, included, fingerprints(course));
    }

    /** What a lesson cites goes by the names that the course gives it, and a translation has the ids of its source. */
    private Map<String, Fingerprint> fingerprints(Course course) {
        String names = names(course);
        Map<String, String> sources = new HashMap<>();
        Version source = course.versions().get(0);
        source.lessons().forEach(lesson -> sources.put(lesson.id(), made(lesson).hex()));
        Map<String, Fingerprint> fingerprints = new HashMap<>();
        course.versions().stream()
                .flatMap(version -> version.lessons().stream())
                .forEach(lesson -> fingerprints.put(
                        lesson.span().file(), made(lesson).with(names, sources.getOrDefault(lesson.id(), ""))));
        return fingerprints;
    }

    private Fingerprint made(Lesson lesson) {
        return made.get(lesson.span().file());
    }

    private static String names(Course course) {
        List<String> names = new ArrayList<>(
                List.of(course.glossary().toString(), course.references().toString()));
        course.versions().stream()
                .flatMap(version -> version.lessons().stream())
                .forEach(lesson ->
                        names.addAll(List.of(lesson.id(), lesson.header().title())));
        return Fingerprint.of(names.toArray(String[]::new)).hex();
    }

    private Version version(CoursePlan plan, Language language) {
        List<String> extensions = readers.stream().map(LessonReader::extension).toList();
        List<LessonPlaces.Place> places;
        try {
            LessonFiles files = new LessonFiles(folder, extensions, findings).of(language);
            places = new LessonPlaces(plan, language, files, findings).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, Lesson> lessons = lessons(places, context(plan, language));
        LessonLinks links =
                new LessonLinks(lessons.values().stream().map(Lesson::id).collect(Collectors.toSet()));
        lessons.replaceAll((path, lesson) -> links.settle(lesson));
        return new Version(
                language,
                plan.units().stream()
                        .map(unit -> unit(unit, language, places, lessons))
                        .filter(unit -> !unit.lessons().isEmpty())
                        .toList());
    }

    private ReadingContext context(CoursePlan plan, Language language) {
        Map<String, String> variables = new HashMap<>();
        plan.variables().forEach((name, value) -> variables.put(name, value.in(language)));
        return new ReadingContext(folder, language, variables, findings);
    }

    /** The lessons by path. */
    private Map<String, Lesson> lessons(List<LessonPlaces.Place> places, ReadingContext context) {
        List<String> paths = places.stream().map(LessonPlaces.Place::path).toList();
        Map<String, Lesson> lessons = new TreeMap<>();
        for (LessonBatch.ReadLesson read : new LessonBatch(folder, readers, findings).read(paths, context)) {
            exemptions.addAll(read.manuscript().exemptions());
            included.addAll(read.manuscript().included());
            lessons.put(read.path(), read.lesson());
            made.put(read.path(), read.made());
        }
        return lessons;
    }

    private static Unit unit(
            UnitPlan plan, Language language, List<LessonPlaces.Place> places, Map<String, Lesson> lessons) {
        List<Lesson> own = places.stream()
                .filter(place -> place.unit().equals(plan.id()))
                .flatMap(place -> Optional.ofNullable(lessons.get(place.path())).stream())
                .toList();
        return new Unit(plan.id(), plan.title().in(language), plan.summary().in(language), own);
    }
}
