package org.parcours.check.translation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.Unit;
import org.parcours.model.Version;

/**
 * Each lesson is there in each language of the course: a missing one is a hole in somebody's path. A language without any
 * lesson is said once, by {@code course.language-empty}; a translation without its source by {@code course.lesson-missing}.
 */
public final class MissingTranslation implements Rule {

    @Override
    public String id() {
        return "translation.missing";
    }

    @Override
    public void check(Course course, Findings findings) {
        List<Version> versions = course.versions();
        versions.stream()
                .skip(1)
                .filter(version -> !version.lessons().isEmpty())
                .forEach(version -> versions.get(0).units().forEach(unit -> check(unit, version, findings)));
    }

    private void check(Unit source, Version version, Findings findings) {
        Set<String> translated = version.lessons().stream().map(Lesson::id).collect(Collectors.toSet());
        List<Lesson> missing = source.lessons().stream()
                .filter(lesson -> !translated.contains(lesson.id()))
                .toList();
        int all = source.lessons().size();
        int percent = all == 0 ? 100 : 100 * (all - missing.size()) / all;
        missing.forEach(lesson -> findings.add(Finding.error(
                id(), lesson.span(), "lesson", lesson.id(), version.language(), source.title(), percent)));
    }
}
