package org.parcours.compile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;
import org.parcours.check.RegisterRule;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Lesson;
import org.parcours.model.Registers;
import org.parcours.overview.LessonFacts;
import org.parcours.read.course.CourseReading;

/**
 * Checks lessons one by one, and of those that were checked under the same registers only what changed: what a rule of one
 * lesson finds follows from that lesson and them.
 */
final class LessonChecks {

    private static final String STEP = "rules";
    private static final RecordCodec<Kept> CODEC = RecordCodec.of(Kept.class);

    private final Cache cache;
    private final Fingerprint tool;
    private final Progress progress;
    private final Map<Fingerprint, Kept> known = new ConcurrentHashMap<>();
    private final Set<Fingerprint> changed = ConcurrentHashMap.newKeySet();

    /** @param tool the fingerprint of the code that checks */
    LessonChecks(Cache cache, Fingerprint tool) {
        this(cache, tool, Progress.UNSEEN);
    }

    LessonChecks(Cache cache, Fingerprint tool, Progress progress) {
        this.cache = cache;
        this.tool = tool;
        this.progress = progress;
    }

    /**
     * What was found under the same registers.
     *
     * @param lessons by their fingerprint
     */
    private record Kept(Map<String, Examined> lessons) {}

    /** What was found in a lesson, and what an overview tells of it. */
    private record Examined(List<Finding> findings, LessonFacts facts) {}

    /**
     * Checks each lesson of a course.
     *
     * @return what an overview tells of each, by its path
     */
    Map<String, LessonFacts> check(CourseReading reading, Collection<Rule> rules, Findings findings) {
        Registers registers = reading.course().registers();
        Fingerprint settings = tool.with(registers.toString());
        Map<String, Examined> earlier = Optional.ofNullable(known.get(settings))
                .or(() -> cache.find(STEP, settings).flatMap(CODEC::read))
                .map(Kept::lessons)
                .orElse(Map.of());
        Map<String, Examined> now = new ConcurrentHashMap<>();
        List<Lesson> lessons = reading.course().lessons().toList();
        progress.begin(lessons.size());
        lessons.parallelStream().forEach(lesson -> {
            String fingerprint = reading.lessons().get(lesson.span().file()).hex();
            now.put(
                    fingerprint,
                    Optional.ofNullable(earlier.get(fingerprint)).orElseGet(() -> examined(lesson, registers, rules)));
            progress.done(lesson.span().file());
        });
        now.values().forEach(examined -> findings.addAll(examined.findings()));
        if (!earlier.keySet().equals(now.keySet())) {
            changed.add(settings);
        }
        // What was found under other registers is of no use any more.
        known.clear();
        known.put(settings, new Kept(now));
        return now.values().stream().map(Examined::facts).collect(Collectors.toMap(LessonFacts::file, facts -> facts));
    }

    /** Whether what a rule finds in a lesson stays the same while other lessons change. */
    static boolean areOf(Rule rule) {
        return rule instanceof RegisterRule;
    }

    private static Examined examined(Lesson lesson, Registers registers, Collection<Rule> rules) {
        Findings found = new Findings();
        for (Rule rule : rules) {
            if (rule instanceof RegisterRule ofLesson) {
                ofLesson.check(lesson, registers, found);
            }
        }
        return new Examined(found.sorted(), LessonFacts.of(lesson, registers.plan()));
    }

    /** Keeps what was found, and nothing of other registers. Only for who knows that no file has changed meanwhile. */
    void keep() {
        known.forEach((settings, kept) -> {
            if (changed.contains(settings)) {
                cache.keep(STEP, settings, CODEC.write(kept));
            }
        });
        changed.clear();
        cache.forgetUnused(STEP);
    }
}
