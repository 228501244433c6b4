package org.parcours.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.cache.Fingerprint;
import org.parcours.model.Unit;
import org.parcours.render.Publication;
import org.parcours.render.PublishedLesson;
import org.parcours.render.PublishedUnit;
import org.parcours.render.PublishedVersion;

/** The banks of one language before anybody made them. */
record PlannedBank(Publication publication, PublishedVersion version) {

    /** Whether any lesson asks anything. */
    boolean asks() {
        return version.lessons().stream().anyMatch(lesson -> lesson.quiz().isThere());
    }

    String path(QuizFormat format) {
        return "quiz/" + version.language().tag() + "/" + publication.plan().id() + "." + format.ending();
    }

    private String title() {
        return publication.plan().title().in(version.language());
    }

    /** The fingerprint of all that goes into the bank; nothing when that is not known. */
    Optional<Fingerprint> made() {
        List<String> parts =
                new ArrayList<>(List.of(publication.theme().fingerprint().hex(), title()));
        for (PublishedUnit unit : version.units()) {
            parts.add(unit.id());
            parts.add(unit.title());
            for (PublishedLesson lesson : unit.lessons()) {
                Optional<Fingerprint> quiz = lesson.quiz().made().get();
                if (quiz.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(quiz.get().hex());
            }
        }
        return Optional.of(Fingerprint.of(parts.toArray(String[]::new)));
    }

    QuizBank bank() {
        List<QuizBank.Section> sections = version.units().stream()
                .flatMap(unit -> unit.lessons().stream()
                        .filter(lesson -> lesson.quiz().isThere())
                        .map(lesson -> new QuizBank.Section(
                                unit(unit), lesson.quiz().text().get())))
                .toList();
        return new QuizBank(publication.plan().id(), title(), version.language(), sections);
    }

    private static Unit unit(PublishedUnit unit) {
        return new Unit(unit.id(), unit.title(), unit.summary(), List.of());
    }
}
