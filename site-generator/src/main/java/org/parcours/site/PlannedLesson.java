package org.parcours.site;

import java.util.Optional;
import org.parcours.cache.Fingerprint;
import org.parcours.model.Lesson;
import org.parcours.render.PublishedLesson;

/** The page of a lesson: made of the lesson and of what stands around it. */
final class PlannedLesson implements PlannedPage {

    private final LessonSummary place;
    private final PublishedLesson lesson;
    private final SiteVersion site;
    private final Media media;

    PlannedLesson(LessonSummary place, PublishedLesson lesson, SiteVersion site, Media media) {
        this.place = place;
        this.lesson = lesson;
        this.site = site;
        this.media = media;
    }

    LessonSummary place() {
        return place;
    }

    Lesson text() {
        return lesson.text();
    }

    @Override
    public String path() {
        return site.path(place);
    }

    @Override
    public String template() {
        return "lesson";
    }

    @Override
    public Optional<Fingerprint> made() {
        return lesson.made().map(made -> made.with(site.fingerprint().hex()));
    }

    @Override
    public boolean seesTheSame(Seen before) {
        return before.isSeenIn(site, media);
    }

    @Override
    public Printable make() {
        Lesson text = text();
        PageScope page = new PageScope(site, media, path());
        LessonPage made = LessonPages.page(place, text, page);
        String phrases = LessonPages.phrases(place, text, new PageScope(site, media, site.phrases()));
        return new Printable(made, page.seen(), phrases);
    }

    /** The headings of its page, in which links to headings lead nowhere. */
    HeadingAnchors headings() {
        PageScope page = PageScope.ofHeadings(site, media, path());
        LessonPages.page(place, text(), page);
        return page.headings();
    }
}
