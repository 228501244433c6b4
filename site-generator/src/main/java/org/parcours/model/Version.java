package org.parcours.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.parcours.model.text.Language;

/** The course in one language. */
public record Version(Language language, List<Unit> units) {
    public Version {
        units = List.copyOf(units);
    }

    /** The same version with each lesson changed. */
    public Version map(UnaryOperator<Lesson> change) {
        return new Version(
                language,
                units.stream()
                        .map(unit -> new Unit(
                                unit.id(),
                                unit.title(),
                                unit.summary(),
                                unit.lessons().stream().map(change).toList()))
                        .toList());
    }

    /** All lessons in the order of the course. */
    public List<Lesson> lessons() {
        return units.stream().flatMap(unit -> unit.lessons().stream()).toList();
    }
}
