package org.parcours.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which lessons name a term or a source, in the order of the course. */
final class Mentions {

    private final Map<String, Set<LessonSummary>> byTarget = new TreeMap<>();

    void add(String target, LessonSummary lesson) {
        byTarget.computeIfAbsent(target, unknown -> new LinkedHashSet<>()).add(lesson);
    }

    List<LessonSummary> of(String target) {
        return new ArrayList<>(byTarget.getOrDefault(target, Set.of()));
    }
}
