package org.parcours.read.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parcours.cache.Fingerprint;
import org.parcours.model.Course;
import org.parcours.model.Example;
import org.parcours.model.Exercise;
import org.parcours.model.Lesson;
import org.parcours.model.Question;
import org.parcours.model.Version;

/** Finishes lessons that were read one by one with what only the whole course knows, and says what each was made of. */
final class Finishing {

    private final Course read;
    private final Map<String, LessonShelf.Result> results;
    private final Map<String, Fingerprint> fingerprints = new HashMap<>();

    /**
     * The lessons of a course, its translations with the ids of their sources.
     *
     * @param results by path, what reading gave
     */
    Finishing(Course read, Map<String, LessonShelf.Result> results) {
        this.read = read;
        this.results = results;
    }

    /** The finished course. */
    Course course() {
        List<Version> versions = read.versions().stream().map(this::finished).toList();
        return new Course(read.plan(), read.syllabus(), read.glossary(), read.references(), versions);
    }

    /** By path of the lesson, once the course is finished. */
    Map<String, Fingerprint> fingerprints() {
        return Collections.unmodifiableMap(fingerprints);
    }

    private Version finished(Version version) {
        Version source = read.versions().get(0);
        boolean isSource = version == source;
        List<Lesson> known = isSource ? version.lessons() : orUntranslated(version.lessons(), source.lessons());
        LinkNames names = new LinkNames(version.language(), known, read.glossary(), read.references());
        return version.map(lesson -> finished(lesson, names, isSource ? List.of() : ids(lesson)));
    }

    /** A link may name a lesson that will be translated later: its translation wins, wherever it is there. */
    private static List<Lesson> orUntranslated(List<Lesson> translated, List<Lesson> sources) {
        return Stream.concat(translated.stream(), sources.stream()).toList();
    }

    /** What a translation has from its source. */
    private static List<String> ids(Lesson lesson) {
        List<String> ids = new ArrayList<>();
        lesson.examples().stream().map(Example::id).forEach(ids::add);
        lesson.exercises().stream().map(Exercise::id).forEach(ids::add);
        lesson.questions().stream().map(Question::id).forEach(ids::add);
        return ids;
    }

    private Lesson finished(Lesson lesson, LinkNames names, List<String> ids) {
        String path = lesson.span().file();
        LessonShelf.Result result = results.get(path);
        List<OpenLink> open = result.read().openLinks();
        if (open.isEmpty() && ids.isEmpty()) {
            fingerprints.put(path, result.made());
            return lesson;
        }
        OpenLinks links = new OpenLinks(open, names);
        fingerprints.put(
                path, result.made().with(ids.toString(), links.links(open).toString()));
        return open.isEmpty() ? lesson : links.in(lesson);
    }
}
