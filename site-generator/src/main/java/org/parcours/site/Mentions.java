package org.parcours.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parcours.outline.Outline.Place;

/** Which lessons name a term or a source, in the order in which their pages were made: that of the course. */
final class Mentions {

    private final Map<String, Set<Place>> byTarget = new TreeMap<>();

    void add(String target, Place lesson) {
        byTarget.computeIfAbsent(target, unknown -> new LinkedHashSet<>()).add(lesson);
    }

    List<Place> of(String target) {
        return new ArrayList<>(byTarget.getOrDefault(target, Set.of()));
    }
}
