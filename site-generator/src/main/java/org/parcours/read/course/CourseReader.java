package org.parcours.read.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private final KeptLessons kept;
    private final Findings findings;

    private CourseReader(CourseFolder folder, List<LessonReader> readers, KeptLessons kept, Findings findings) {
        this.folder = folder;
        this.readers = List.copyOf(readers);
        this.kept = kept;
        this.findings = findings;
    }

    /** The course; nothing when course.yaml does not say what there is to read, which is then a finding. */
    public static Optional<CourseReading> read(CourseFolder folder, List<LessonReader> readers, Findings findings) {
        return read(folder, readers, KeptLessons.none(), findings);
    }

    /**
     * The course, of which only those lessons are read that changed.
     *
     * @param kept what earlier builds read; it takes what is read now
     */
    public static Optional<CourseReading> read(
            CourseFolder folder, List<LessonReader> readers, KeptLessons kept, Findings findings) {
        return new CourseReader(folder, readers, kept, findings).read();
    }

    /** The plan of a course without its lessons; nothing when course.yaml does not say enough, which is then a finding. */
    public static Optional<CoursePlan> planOf(CourseFolder folder, Findings findings) {
        return new CoursePlanReader(folder, findings).read();
    }

    /** The source language of a course, as far as its plan can be read: authors are told in it what is wrong there. */
    public static Optional<Language> languageOf(CourseFolder folder) {
        return SourceLanguage.of(folder);
    }

    private Optional<CourseReading> read() {
        return new CoursePlanReader(folder, findings).read().map(this::reading);
    }

    private CourseReading reading(CoursePlan plan) {
        Map<Language, List<LessonPlaces.Place>> places = new LinkedHashMap<>();
        plan.languages().forEach(language -> places.put(language, places(plan, language)));
        Map<String, LessonShelf.Result> lessons = new LessonBatch(folder, readers, kept).read(shelves(plan, places));
        CourseTexts texts = CourseTexts.of(plan.languages(), folder, findings);
        RegisterReader registers = new RegisterReader(folder, texts, findings);
        Course course = new Course(
                plan,
                registers.syllabus(),
                registers.glossary(),
                registers.references(),
                TranslatedIds.match(versions(plan, places, lessons), findings));
        return finished(course, lessons);
    }

    /** Where the lessons of a language are. */
    private List<LessonPlaces.Place> places(CoursePlan plan, Language language) {
        List<String> extensions = readers.stream().map(LessonReader::extension).toList();
        try {
            LessonFiles files = new LessonFiles(folder, extensions, findings).of(language);
            return new LessonPlaces(plan, language, files, findings).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<LessonShelf> shelves(CoursePlan plan, Map<Language, List<LessonPlaces.Place>> places) {
        List<LessonShelf> shelves = new ArrayList<>();
        places.forEach((language, own) -> {
            ReadingContext context = context(plan, language);
            Map<String, List<String>> byFolder = new LinkedHashMap<>();
            own.forEach(place -> byFolder.computeIfAbsent(place.folder(), folder -> new ArrayList<>())
                    .add(place.path()));
            byFolder.forEach((folder, paths) -> shelves.add(new LessonShelf(folder, paths, context)));
        });
        return shelves;
    }

    private ReadingContext context(CoursePlan plan, Language language) {
        Map<String, String> variables = new HashMap<>();
        plan.variables().forEach((name, value) -> variables.put(name, value.in(language)));
        return new ReadingContext(folder, language, variables, findings);
    }

    private static List<Version> versions(
            CoursePlan plan, Map<Language, List<LessonPlaces.Place>> places, Map<String, LessonShelf.Result> lessons) {
        return plan.languages().stream()
                .map(language -> {
                    Map<String, List<LessonPlaces.Place>> own =
                            places.get(language).stream().collect(Collectors.groupingBy(LessonPlaces.Place::unit));
                    return new Version(
                            language,
                            plan.units().stream()
                                    .map(unit -> unit(unit, language, own.getOrDefault(unit.id(), List.of()), lessons))
                                    .filter(unit -> !unit.lessons().isEmpty())
                                    .toList());
                })
                .toList();
    }

    private static Unit unit(
            UnitPlan plan,
            Language language,
            List<LessonPlaces.Place> places,
            Map<String, LessonShelf.Result> lessons) {
        List<Lesson> own = places.stream()
                .flatMap(place -> Optional.ofNullable(lessons.get(place.path())).stream())
                .map(result -> result.read().lesson())
                .toList();
        return new Unit(plan.id(), plan.title().in(language), plan.summary().in(language), own);
    }

    /** The course with what each lesson needs of the others. */
    private static CourseReading finished(Course course, Map<String, LessonShelf.Result> lessons) {
        List<Exemption> exemptions = new ArrayList<>();
        SortedSet<String> included = new TreeSet<>();
        lessons.values().forEach(lesson -> {
            exemptions.addAll(lesson.read().exemptions());
            included.addAll(lesson.read().included().keySet());
        });
        Finishing finishing = new Finishing(course, lessons);
        return new CourseReading(finishing.course(), exemptions, included, finishing.fingerprints());
    }
}
