package org.parcours.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parcours.model.text.Language;
import org.parcours.source.Span;

/**
 * What course.yaml says.
 *
 * @param languages the first is the source language
 * @param title title of the course
 * @param summary one sentence
 * @param variables by name, what {@code {name}} stands for
 * @param settings thresholds, severities and choices of the course
 */
public record CoursePlan(
        Span span,
        String id,
        List<Language> languages,
        Localized title,
        Localized summary,
        Organisation organisation,
        List<Audience> audiences,
        Map<String, Localized> variables,
        List<UnitPlan> units,
        List<LearningPath> paths,
        List<Workshop> workshops,
        Optional<SharedGrid> observationGrid,
        Settings settings) {
    public CoursePlan {
        languages = List.copyOf(languages);
        audiences = List.copyOf(audiences);
        units = List.copyOf(units);
        paths = List.copyOf(paths);
        workshops = List.copyOf(workshops);
        variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    }

    /** What it says of every lesson alike: without its units, paths, workshops and grid, which come and go with lessons. */
    public CoursePlan ofAnyLesson() {
        return new CoursePlan(
                Span.file(span.file()),
                id,
                languages,
                title,
                summary,
                organisation,
                audiences,
                variables,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                settings);
    }
}
