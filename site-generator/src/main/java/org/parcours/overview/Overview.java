package org.parcours.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.TeachingPoint;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.model.text.Language;
import org.parcours.overview.CourseOverview.KeyGroup;
import org.parcours.overview.CourseOverview.LessonRow;
import org.parcours.overview.CourseOverview.Point;
import org.parcours.overview.CourseOverview.PointGroup;
import org.parcours.overview.CourseOverview.RuleColumn;
import org.parcours.overview.CourseOverview.Total;
import org.parcours.overview.CourseOverview.UnitRow;

/** Gathers the figures of a course for its overview. */
public final class Overview {

    private static final String STALE = "translation.stale";

    private final Course course;
    private final Version source;
    private final Map<String, LessonFacts> facts;
    private final Map<String, List<Finding>> findings;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param facts of each lesson, by its path
     * @param findings all that was found in the course
     */
    public Overview(Course course, Map<String, LessonFacts> facts, List<Finding> findings) {
        this.course = course;
        this.source = course.versions().get(0);
        this.facts = facts;
        this.findings = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().file()));
        source.lessons().forEach(lesson -> numbers.put(lesson.id(), numbers.size() + 1));
    }

    /** The page. */
    public CourseOverview page(Messages messages, Map<String, String> words) {
        List<RuleColumn> rules = rules(messages);
        List<Language> translated = course.plan().languages().stream().skip(1).toList();
        return new CourseOverview(
                messages.locale().getLanguage(),
                course.plan().title().in(source.language()),
                words,
                totals(),
                coverage(),
                source.units().stream()
                        .map(unit -> unit(unit, rules, translated))
                        .toList(),
                keys(),
                rules,
                translated.stream().map(Language::tag).toList());
    }

    private List<LessonFacts> all() {
        return source.lessons().stream()
                .map(lesson -> facts.get(lesson.span().file()))
                .toList();
    }

    private List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        List<LessonFacts> all = all();
        totals.add(new Total(all.size(), "lessons"));
        totals.add(sum(all, LessonFacts::examples, "examples"));
        totals.add(sum(all, LessonFacts::pairs, "pairs"));
        totals.add(sum(all, LessonFacts::exercises, "exercises"));
        totals.add(sum(all, LessonFacts::questions, "questions"));
        for (Severity severity : Severity.values()) {
            long count = findings.values().stream()
                    .flatMap(List::stream)
                    .filter(finding -> finding.severity() == severity)
                    .count();
            totals.add(new Total((int) count, name(severity)));
        }
        return totals;
    }

    private static Total sum(List<LessonFacts> all, Function<LessonFacts, Integer> figure, String word) {
        return new Total(all.stream().mapToInt(figure::apply).sum(), word);
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Points that lessons must or may teach; of the others none may be claimed, which is a finding. */
    private List<PointGroup> coverage() {
        Map<String, List<Integer>> claims = new HashMap<>();
        source.lessons()
                .forEach(lesson -> facts.get(lesson.span().file()).covers().forEach(point -> claims.computeIfAbsent(
                                point, id -> new ArrayList<>())
                        .add(numbers.get(lesson.id()))));
        Map<TeachingPoint.Status, List<Point>> points = new TreeMap<>();
        course.syllabus().points().stream()
                .filter(point -> point.status() != TeachingPoint.Status.NOISE)
                .forEach(point -> points.computeIfAbsent(point.status(), status -> new ArrayList<>())
                        .add(new Point(
                                point.id(),
                                point.point().in(source.language()),
                                claims.getOrDefault(point.id(), List.of()))));
        return points.entrySet().stream()
                .map(group -> new PointGroup(group.getKey().name().toLowerCase(Locale.ROOT), group.getValue()))
                .toList();
    }

    private UnitRow unit(Unit unit, List<RuleColumn> rules, List<Language> translated) {
        return new UnitRow(
                unit.title(),
                unit.lessons().stream()
                        .map(lesson -> lesson(lesson, rules, translated))
                        .toList());
    }

    private LessonRow lesson(Lesson lesson, List<RuleColumn> rules, List<Language> translated) {
        List<Finding> own = findings.getOrDefault(lesson.span().file(), List.of());
        return new LessonRow(
                numbers.get(lesson.id()),
                facts.get(lesson.span().file()),
                rules.stream()
                        .map(rule -> own.stream()
                                .filter(finding -> finding.rule().equals(rule.id()))
                                .count())
                        .toList(),
                translated.stream().map(language -> state(lesson, language)).toList());
    }

    private String state(Lesson lesson, Language language) {
        Optional<Lesson> translation = course.version(language).stream()
                .flatMap(version -> version.lessons().stream())
                .filter(other -> other.id().equals(lesson.id()))
                .findFirst();
        if (translation.isEmpty()) {
            return "missing";
        }
        boolean stale = findings.getOrDefault(translation.get().span().file(), List.of()).stream()
                .anyMatch(finding -> finding.rule().equals(STALE));
        return stale ? "stale" : "current";
    }

    private List<KeyGroup> keys() {
        Map<Integer, long[]> groups = new TreeMap<>();
        all().stream().flatMap(lesson -> lesson.keys().stream()).forEach(key -> groups.computeIfAbsent(
                        key.options(), long[]::new)[key.place() - 1]++);
        return groups.entrySet().stream()
                .map(group -> new KeyGroup(
                        group.getKey(), LongStream.of(group.getValue()).boxed().toList()))
                .toList();
    }

    /** What was found in lessons, the gravest and most frequent first. */
    private List<RuleColumn> rules(Messages messages) {
        Map<String, List<Finding>> byRule = source.lessons().stream()
                .flatMap(lesson -> findings.getOrDefault(lesson.span().file(), List.of()).stream())
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Finding>>, Severity>comparing(
                                rule -> gravest(rule.getValue()))
                        .thenComparing(rule -> -rule.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(rule -> new RuleColumn(
                        rule.getKey(),
                        messages.title(rule.getKey()),
                        name(gravest(rule.getValue())),
                        rule.getValue().size()))
                .toList();
    }

    private static Severity gravest(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
