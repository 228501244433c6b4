package org.parcours.check.link;

import java.util.Optional;
import org.parcours.model.Course;
import org.parcours.model.Headings;
import org.parcours.model.Lesson;
import org.parcours.model.text.AddressVisitor;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.Slug;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.WebAddress;

/** Finds what a link of one lesson names; what is missing is the answer. */
final class Targets implements AddressVisitor<Optional<Targets.Missing>> {

    private final Course course;
    private final Lesson lesson;

    Targets(Course course, Lesson lesson) {
        this.course = course;
        this.lesson = lesson;
    }

    /** A target that is not there, or not there once. */
    record Missing(String problem, String word) {}

    @Override
    public Optional<Missing> visitWebAddress(WebAddress address) {
        return Optional.empty();
    }

    @Override
    public Optional<Missing> visitLessonAddress(LessonAddress address) {
        Optional<Lesson> target = address.lesson().isEmpty() ? Optional.of(lesson) : named(address.lesson());
        if (target.isEmpty()) {
            return Optional.of(new Missing("lesson", address.lesson()));
        }
        return address.heading().isEmpty() ? Optional.empty() : heading(target.get(), address.heading());
    }

    private Optional<Lesson> named(String id) {
        return course.version(lesson.language()).stream()
                .flatMap(version -> version.lessons().stream())
                .filter(other -> other.id().equals(id))
                .findFirst();
    }

    private Optional<Missing> heading(Lesson target, String words) {
        long found = Headings.of(target).stream()
                .filter(heading -> Slug.key(heading).equals(Slug.key(words)))
                .count();
        if (found == 1) {
            return Optional.empty();
        }
        return Optional.of(new Missing(found == 0 ? "heading" : "heading-twice", words));
    }

    @Override
    public Optional<Missing> visitTermAddress(TermAddress address) {
        boolean known =
                course.glossary().terms().stream().anyMatch(term -> term.id().equals(address.term()));
        return known ? Optional.empty() : Optional.of(new Missing("term", address.term()));
    }

    @Override
    public Optional<Missing> visitSourceAddress(SourceAddress address) {
        boolean known = course.references().references().stream()
                .anyMatch(reference -> reference.id().equals(address.source()));
        return known ? Optional.empty() : Optional.of(new Missing("source", address.source()));
    }
}
