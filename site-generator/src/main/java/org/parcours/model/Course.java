package org.parcours.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parcours.model.text.Language;

/**
 * A course as it was written: its plan, its registers, and the lessons of each of its languages.
 *
 * @param versions one per language of the plan, in its order; a language without lessons has a version without units
 */
public record Course(
        CoursePlan plan, Syllabus syllabus, Glossary glossary, References references, List<Version> versions) {
    public Course {
        versions = List.copyOf(versions);
    }

    /** The version in this language. */
    public Optional<Version> version(Language language) {
        return versions.stream().filter(v -> v.language().equals(language)).findFirst();
    }

    /** The lessons of all versions, in the order of the plan. */
    public Stream<Lesson> lessons() {
        return versions.stream().flatMap(version -> version.lessons().stream());
    }

    /** What it says of any lesson. */
    public Registers registers() {
        return new Registers(plan.ofAnyLesson(), references, glossary);
    }
}
