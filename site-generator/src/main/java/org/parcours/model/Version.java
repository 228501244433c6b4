package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Language;

/** The course in one language. */
public record Version(Language language, List<Unit> units) {
    public Version {
        units = List.copyOf(units);
    }

    /** All lessons in the order of the course. */
    public List<Lesson> lessons() {
        return units.stream().flatMap(unit -> unit.lessons().stream()).toList();
    }
}
