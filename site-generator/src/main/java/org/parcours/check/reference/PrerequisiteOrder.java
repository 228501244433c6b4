package org.parcours.check.reference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.LearningPath;
import org.parcours.model.Lesson;
import org.parcours.model.Mention;
import org.parcours.model.Version;

/** A prerequisite comes before what it prepares: in the course, in each path that holds both, and never in a circle. */
public final class PrerequisiteOrder implements Rule {

    @Override
    public String id() {
        return "reference.prerequisite";
    }

    @Override
    public void check(Course course, Findings findings) {
        course.versions().forEach(version -> check(version, findings));
        course.versions().stream()
                .findFirst()
                .ifPresent(source -> course.plan().paths().forEach(path -> check(path, source, findings)));
    }

    private void check(Version version, Findings findings) {
        Map<String, Integer> places = new HashMap<>();
        version.lessons().forEach(lesson -> places.put(lesson.id(), places.size()));
        for (Lesson lesson : version.lessons()) {
            for (Mention after : lesson.header().after()) {
                if (places.getOrDefault(after.id(), -1) >= places.get(lesson.id())) {
                    findings.add(Finding.error(id(), after.span(), "course", after.id()));
                }
            }
        }
    }

    private void check(LearningPath path, Version version, Findings findings) {
        Map<String, Lesson> lessons = new HashMap<>();
        version.lessons().forEach(lesson -> lessons.putIfAbsent(lesson.id(), lesson));
        Set<String> order = path.lessons().stream().map(Mention::id).collect(Collectors.toSet());
        Set<String> done = new LinkedHashSet<>();
        for (Mention step : path.lessons()) {
            Optional.ofNullable(lessons.get(step.id())).stream()
                    .flatMap(lesson -> lesson.header().after().stream())
                    .map(Mention::id)
                    .filter(before -> order.contains(before) && !done.contains(before))
                    .forEach(before -> findings.add(Finding.error(id(), step.span(), "path", step.id(), before)));
            done.add(step.id());
        }
    }
}
