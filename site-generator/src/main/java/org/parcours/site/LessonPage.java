package org.parcours.site;

import java.util.List;
import java.util.Optional;

/**
 * The page of a lesson.
 *
 * @param unit that holds it
 * @param after lessons to have done before
 * @param timing how the time is spent, in the trainer's edition
 */
public record LessonPage(
        Frame frame,
        LessonLink lesson,
        UnitLink unit,
        List<String> audiences,
        List<LessonLink> after,
        Optional<Timing> timing,
        List<BlockView> introduction,
        List<PartView> parts,
        List<List<InlineView>> footnotes,
        Optional<LessonLink> previous,
        Optional<LessonLink> next) {

    /**
     * How the time of a lesson is spent.
     *
     * @param rest what the exercises leave for the rest, in words; empty where they leave nothing
     */
    public record Timing(String whole, String rest, List<Step> steps) {}

    /** An exercise and its time. */
    public record Step(String title, String anchor, String duration) {}
}
