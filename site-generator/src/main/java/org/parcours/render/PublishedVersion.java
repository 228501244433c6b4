package org.parcours.render;

import java.util.List;
import org.parcours.model.Version;
import org.parcours.model.text.Language;

/** The course of an edition in one language. */
public record PublishedVersion(Language language, List<PublishedUnit> units) {
    public PublishedVersion {
        units = List.copyOf(units);
    }

    static PublishedVersion of(Version version) {
        return new PublishedVersion(
                version.language(),
                version.units().stream()
                        .map(unit -> new PublishedUnit(
                                unit.id(),
                                unit.title(),
                                unit.summary(),
                                unit.lessons().stream().map(PublishedLesson::of).toList()))
                        .toList());
    }

    /** All lessons in the order of the course. */
    public List<PublishedLesson> lessons() {
        return units.stream().flatMap(unit -> unit.lessons().stream()).toList();
    }
}
