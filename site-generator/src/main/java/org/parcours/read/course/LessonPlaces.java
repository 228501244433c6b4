package org.parcours.read.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Mention;
import org.parcours.model.UnitPlan;
import org.parcours.model.text.Language;
import org.parcours.model.text.NearestWord;
import org.parcours.source.Span;

/** Finds the file of each lesson that course.yaml lists, in one language, and says what does not agree. */
final class LessonPlaces {

    private final CoursePlan plan;
    private final Language language;
    private final LessonFiles files;
    private final Findings findings;
    private final Set<String> accounted = new HashSet<>();

    LessonPlaces(CoursePlan plan, Language language, LessonFiles files, Findings findings) {
        this.plan = plan;
        this.language = language;
        this.files = files;
        this.findings = findings;
    }

    /** A listed lesson and its file. */
    record Place(String unit, String lesson, String path) {

        /** The folder in which it lies. */
        String folder() {
            return path.substring(0, path.lastIndexOf('/'));
        }
    }

    /** The lessons that are there, in the order of the course. */
    List<Place> find() {
        List<Place> places = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (UnitPlan unit : plan.units()) {
            for (Mention lesson : unit.lessons()) {
                file(unit, lesson)
                        .ifPresentOrElse(
                                path -> places.add(new Place(unit.id(), lesson.id(), path)),
                                () -> missing.add(new Missing(unit, lesson)));
            }
        }
        if (places.isEmpty() && !isSource() && missing.stream().noneMatch(this::isElsewhere)) {
            findings.add(Finding.warning("course.language-empty", plan.span(), "none", language));
        } else {
            missing.forEach(this::report);
        }
        reportUnlisted();
        return places;
    }

    private record Missing(UnitPlan unit, Mention lesson) {}

    private Optional<String> file(UnitPlan unit, Mention lesson) {
        List<String> named = files.named(stem(unit, lesson));
        accounted.addAll(named);
        if (named.size() > 1) {
            findings.add(Finding.error(
                    "course.lesson-twice", Span.file(named.get(1)), "both", lesson.id(), named.get(0), named.get(1)));
        }
        return named.stream().findFirst();
    }

    private String stem(UnitPlan unit, Mention lesson) {
        return language.tag() + "/" + unit.id() + "/" + lesson.id();
    }

    private boolean isSource() {
        return language.equals(plan.languages().get(0));
    }

    private boolean isElsewhere(Missing missing) {
        return elsewhere(missing).isPresent();
    }

    /** The file of that name that lies in the folder of another unit. */
    private Optional<String> elsewhere(Missing missing) {
        return files.elsewhere(missing.lesson().id()).filter(path -> !accounted.contains(path));
    }

    private void report(Missing missing) {
        String stem = stem(missing.unit(), missing.lesson());
        String id = missing.lesson().id();
        Span place = missing.lesson().span();
        Optional<String> elsewhere = elsewhere(missing);
        if (files.isClosed(stem)) {
            return;
        }
        if (elsewhere.isPresent()) {
            accounted.add(elsewhere.get());
            findings.add(Finding.error(
                    "course.lesson-missing",
                    place,
                    "elsewhere",
                    id,
                    missing.unit().id(),
                    elsewhere.get(),
                    language));
        } else if (isSource()) {
            findings.add(near(id).map(near -> Finding.error("course.lesson-missing", place, "near", id, stem, near))
                    .orElseGet(() -> Finding.error("course.lesson-missing", place, "source", id, stem)));
        }
    }

    /** The name of a file that nobody listed and that looks like the one that is missing. */
    private Optional<String> near(String lesson) {
        List<String> unlisted = files.all().stream()
                .filter(path -> !accounted.contains(path))
                .map(LessonFiles::name)
                .toList();
        return NearestWord.to(lesson, unlisted);
    }

    private void reportUnlisted() {
        for (String path : files.all()) {
            if (!accounted.contains(path)) {
                findings.add(Finding.warning(
                        "course.lesson-unlisted", Span.file(path), "file", path, LessonFiles.name(path)));
            }
        }
    }
}
