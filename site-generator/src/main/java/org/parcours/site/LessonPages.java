package org.parcours.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parcours.model.Lesson;
import org.parcours.outline.Outline;
import org.parcours.outline.Outline.Place;

/** Makes the pages of lessons. */
final class LessonPages {

    private final SiteVersion site;
    private final Frames frames;
    private final Media media;
    private final boolean timed;

    /** @param timed whether the page says how the time is spent */
    LessonPages(SiteVersion site, Frames frames, Media media, boolean timed) {
        this.site = site;
        this.frames = frames;
        this.media = media;
        this.timed = timed;
    }

    /**
     * Learns where every heading of every lesson stands, so that lessons may link to what comes later. The pages are
     * made for it and thrown away: what numbers their headings is one thing then.
     */
    void learnHeadings() {
        site.outline().places().forEach(place -> {
            PageScope page = new PageScope(site, media, site.lesson(place));
            page(place, page);
            site.headings(place.lesson().id(), page.headings());
        });
    }

    LessonPage page(Place place) {
        return page(place, new PageScope(site, media, site.lesson(place)));
    }

    private LessonPage page(Place place, PageScope page) {
        page.within(place);
        Lesson lesson = place.lesson();
        Links links = new Links(page);
        BlockViews blocks = new BlockViews(page);
        PartViews parts = new PartViews(page, blocks);
        List<BlockView> introduction = blocks.of(lesson.introduction());
        List<PartView> body =
                lesson.parts().stream().map(part -> part.accept(parts)).toList();
        Outline outline = site.outline();
        return new LessonPage(
                frames.of(
                        "lesson", page, lesson.header().title(), lesson.header().summary()),
                links.lesson(place),
                links.unit(place.unit()),
                site.audiences(lesson.header().audiences()),
                lesson.header().after().stream()
                        .flatMap(mention -> links.lesson(mention.id()).stream())
                        .toList(),
                timed ? Optional.of(timing(lesson, body)) : Optional.empty(),
                introduction,
                body,
                page.footnotes(),
                outline.before(place).map(links::lesson),
                outline.after(place).map(links::lesson));
    }

    private LessonPage.Timing timing(Lesson lesson, List<PartView> parts) {
        Words words = site.words();
        int exercises = lesson.exercises().stream()
                .mapToInt(exercise -> exercise.minutes().orElse(0))
                .sum();
        int rest = lesson.header().minutes() - exercises;
        return new LessonPage.Timing(
                words.duration(lesson.header().minutes()),
                rest > 0 ? words.duration(rest) : "",
                steps(parts).toList());
    }

    private Stream<LessonPage.Step> steps(List<PartView> parts) {
        return parts.stream()
                .filter(PartView.ExercisesPart.class::isInstance)
                .flatMap(part -> ((PartView.ExercisesPart) part).exercises().stream())
                .filter(exercise -> exercise.minutes().isPresent())
                .map(exercise -> new LessonPage.Step(
                        exercise.title().words(),
                        exercise.title().anchor(),
                        site.words().duration(exercise.minutes().get())));
    }
}
