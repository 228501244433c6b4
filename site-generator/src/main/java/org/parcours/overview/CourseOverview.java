package org.parcours.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parcours.template.Theme;

/**
 * What a lead author looks at on Monday: one page of plots on the state of a course, in its source language. The page
 * stands alone, asks for nothing, and can be read without a script.
 *
 * @param language of the page
 * @param title of the course
 * @param words visible words, by key
 * @param totals what there is of each kind, and what was found
 * @param coverage the syllabus, by the status of its points
 * @param units in the order of the course
 * @param keys where right options stand, by how many options there are
 * @param rules the rules that found something, the most frequent first
 * @param languages into which the course is translated
 */
public record CourseOverview(
        String language,
        String title,
        Map<String, String> words,
        List<Total> totals,
        List<PointGroup> coverage,
        List<UnitRow> units,
        List<KeyGroup> keys,
        List<RuleColumn> rules,
        List<String> languages) {

    /** More than these a plot cannot show so that anybody reads it. */
    private static final int MOST_SHOWN = 120;

    /** A number and what it counts. */
    public record Total(int count, String word) {}

    /** Teaching points of one status. */
    public record PointGroup(String status, List<Point> points) {

        /** How many of them some lesson claims. */
        public long claimed() {
            return points.stream().filter(point -> !point.lessons().isEmpty()).count();
        }
    }

    /**
     * A teaching point.
     *
     * @param lessons numbers of the lessons that claim it
     */
    public record Point(String id, String text, List<Integer> lessons) {}

    /** A unit and its lessons. */
    public record UnitRow(String title, List<LessonRow> lessons) {

        public int declared() {
            return lessons.stream()
                    .mapToInt(lesson -> lesson.facts().declared())
                    .sum();
        }

        public int reading() {
            return lessons.stream().mapToInt(lesson -> lesson.facts().reading()).sum();
        }

        public int doing() {
            return lessons.stream().mapToInt(lesson -> lesson.facts().doing()).sum();
        }

        public int asking() {
            return lessons.stream().mapToInt(lesson -> lesson.facts().asking()).sum();
        }
    }

    /**
     * A lesson.
     *
     * @param number its place in the course, from 1
     * @param found how many findings of each rule, in the order of {@link #rules}
     * @param translations the state in each of {@link #languages}: {@code current}, {@code stale} or {@code missing}
     */
    public record LessonRow(int number, LessonFacts facts, List<Long> found, List<String> translations) {

        /** All that was found in it. */
        public long findings() {
            return found.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Single choices with as many options.
     *
     * @param counts how often the right option stands first, second, …
     */
    public record KeyGroup(int options, List<Long> counts) {

        public long questions() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }

        /** The share of a place in per cent, from 1. */
        public long percent(int place) {
            return Math.round(100.0 * counts.get(place - 1) / questions());
        }
    }

    /**
     * A rule that found something.
     *
     * @param severity of the gravest of its findings: {@code error}, {@code warning} or {@code info}
     */
    public record RuleColumn(String id, String title, String severity, long findings) {}

    /** Every lesson, in the order of the course. */
    public List<LessonRow> lessons() {
        return units.stream().flatMap(unit -> unit.lessons().stream()).toList();
    }

    /** The lessons whose plots are drawn: of a large course, those with most to do. */
    public List<LessonRow> shown() {
        if (lessons().size() <= MOST_SHOWN) {
            return lessons();
        }
        return lessons().stream()
                .sorted(Comparator.comparingLong(lesson -> -lesson.findings()))
                .limit(MOST_SHOWN)
                .sorted(Comparator.comparingInt(LessonRow::number))
                .toList();
    }

    /** The page as text. */
    public String text(Theme theme) {
        return theme.render("reports/course.ftlh", this);
    }
}
