package org.parcours.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;
import org.parcours.model.Lesson;

/** Makes the page of a lesson from the lesson and from what stands around it. */
final class LessonPages {

    private static final RecordCodec<Phrases> PHRASES = RecordCodec.of(Phrases.class);

    private LessonPages() {}

    static LessonPage page(LessonSummary place, Lesson lesson, PageScope page) {
        page.within(place);
        SiteVersion site = page.site();
        Links links = new Links(page);
        BlockViews blocks = new BlockViews(page);
        PartViews parts = new PartViews(page, blocks);
        List<BlockView> introduction = blocks.of(lesson.introduction());
        List<PartView> body =
                lesson.parts().stream().map(part -> part.accept(parts)).toList();
        return new LessonPage(
                Frames.of("lesson", page, place.title(), place.summary()),
                links.lesson(place),
                links.unit(site.unit(place)),
                site.audiences(lesson.header().audiences()),
                lesson.header().after().stream()
                        .flatMap(mention -> links.lesson(mention.id()).stream())
                        .toList(),
                site.surroundings().trainer() ? Optional.of(timing(lesson, body, site.words())) : Optional.empty(),
                introduction,
                body,
                page.footnotes(),
                site.before(place).map(links::lesson),
                site.after(place).map(links::lesson));
    }

    private static LessonPage.Timing timing(Lesson lesson, List<PartView> parts, Words words) {
        int exercises = lesson.exercises().stream()
                .mapToInt(exercise -> exercise.minutes().orElse(0))
                .sum();
        int rest = lesson.header().minutes() - exercises;
        return new LessonPage.Timing(
                words.duration(lesson.header().minutes()),
                rest > 0 ? words.duration(rest) : "",
                steps(parts, words).toList());
    }

    private static Stream<LessonPage.Step> steps(List<PartView> parts, Words words) {
        return parts.stream()
                .filter(PartView.ExercisesPart.class::isInstance)
                .flatMap(part -> ((PartView.ExercisesPart) part).exercises().stream())
                .filter(exercise -> exercise.minutes().isPresent())
                .map(exercise -> new LessonPage.Step(
                        exercise.title().words(),
                        exercise.title().anchor(),
                        words.duration(exercise.minutes().get())));
    }

    /** The pairs of a lesson in the phrase book, with the footnotes that they add to it. */
    record Phrases(List<PartView.Pair> pairs, List<List<InlineView>> footnotes) {}

    /** Stands for all that a lesson adds to the phrase book; empty where that is nothing. */
    static String phrases(LessonSummary place, Lesson lesson, PageScope page) {
        if (lesson.pairs().isEmpty()) {
            return "";
        }
        page.within(place);
        PartViews parts = new PartViews(page, new BlockViews(page));
        List<PartView.Pair> pairs = lesson.pairs().stream().map(parts::pair).toList();
        return Fingerprint.of(PHRASES.write(new Phrases(pairs, page.footnotes())))
                .hex();
    }
}
