package org.parcours.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the pages that gather learn from the pages of lessons: from those that were made or kept, or else by making them. */
final class LessonFacts {

    private final Map<PlannedLesson, Fact> known = new ConcurrentHashMap<>();

    private record Fact(List<String> mentions, String phrases) {}

    void learn(PlannedLesson lesson, KeptPage page) {
        known.put(lesson, new Fact(page.seen().mentions(), page.phrases()));
    }

    private Fact of(PlannedLesson lesson) {
        return known.computeIfAbsent(lesson, unknown -> {
            PlannedPage.Printable page = lesson.make();
            return new Fact(page.seen().mentions(), page.phrases());
        });
    }

    /** What each of these lessons adds to the phrase book. */
    List<String> phrases(List<PlannedLesson> lessons) {
        return lessons.stream().map(lesson -> of(lesson).phrases()).toList();
    }

    /** Which of these lessons name what. */
    Mentions mentions(List<PlannedLesson> lessons) {
        Mentions mentions = new Mentions();
        lessons.forEach(lesson -> of(lesson).mentions().forEach(target -> mentions.add(target, lesson.place())));
        return mentions;
    }
}
