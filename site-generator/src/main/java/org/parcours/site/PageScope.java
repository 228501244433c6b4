package org.parcours.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parcours.model.text.Image;
import org.parcours.source.Span;

/**
 * What is known while one page is made: where it stands, the lesson its text comes from, its anchors and footnotes. It
 * notes what the page took from outside its lesson and its {@link Surroundings}.
 */
final class PageScope {

    private final SiteVersion site;
    private final HeadingPlaces places;
    private final Media media;
    private final String path;
    private final Marks marks;
    private final Tones tones = new Tones();
    private final Anchors anchors = new Anchors();
    private final HeadingAnchors headings = new HeadingAnchors();
    private final List<List<InlineView>> footnotes = new ArrayList<>();
    private final Set<String> mentions = new LinkedHashSet<>();
    private final Set<Seen.Heading> headingsSeen = new LinkedHashSet<>();
    private final Set<Seen.Picture> picturesSeen = new LinkedHashSet<>();
    private Optional<LessonSummary> lesson = Optional.empty();

    PageScope(SiteVersion site, Media media, String path) {
        this(site, site.headings(), media, path, site.panels().isPresent() ? Marks.kept() : Marks.none());
    }

    private PageScope(SiteVersion site, HeadingPlaces places, Media media, String path, Marks marks) {
        this.site = site;
        this.places = places;
        this.media = media;
        this.path = path;
        this.marks = marks;
    }

    /** A page that is made to learn its own headings: where others stand, it does not ask. */
    static PageScope ofHeadings(SiteVersion site, Media media, String path) {
        return new PageScope(site, (lesson, heading) -> Optional.empty(), media, path, Marks.none());
    }

    SiteVersion site() {
        return site;
    }

    String path() {
        return path;
    }

    /** The way from this page up to the site's folder: {@code ../../} for a lesson. */
    String root() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** The address of another page, from this one. */
    String to(String page) {
        return root() + page;
    }

    /** The lesson that the text being set was written in. */
    Optional<LessonSummary> lesson() {
        return lesson;
    }

    void within(LessonSummary own) {
        lesson = Optional.of(own);
    }

    Marks marks() {
        return marks;
    }

    Tones tones() {
        return tones;
    }

    /** What a preview shows beside the page. */
    Optional<PreviewPanel> panel() {
        return site.panels().map(panels -> panels.of(path, marks));
    }

    /**
     * Gives a heading of a lesson its anchor.
     *
     * @param span of what it heads
     */
    String anchor(Span span, String words) {
        String anchor = anchor(words);
        marks.name(span, anchor);
        return anchor;
    }

    /** Gives a heading its anchor. */
    String anchor(String words) {
        String anchor = anchors.next(words);
        headings.add(words, anchor);
        return anchor;
    }

    HeadingAnchors headings() {
        return headings;
    }

    /** Where a heading of a lesson stands. */
    Optional<String> anchor(LessonSummary of, String heading) {
        Optional<String> anchor = places.anchor(of.id(), heading);
        headingsSeen.add(new Seen.Heading(of.id(), heading, anchor));
        return anchor;
    }

    /** Numbers a footnote; its content is set afterwards, so that the numbers follow the text. */
    int footnote(Supplier<List<InlineView>> content) {
        int index = footnotes.size();
        footnotes.add(List.of());
        footnotes.set(index, content.get());
        return index + 1;
    }

    List<List<InlineView>> footnotes() {
        return List.copyOf(footnotes);
    }

    /** Notes that the page names a term or a source. */
    void mention(String target) {
        mentions.add(target);
    }

    Optional<MediaFile> picture(Image image) {
        return picture(image.span(), image.source());
    }

    /** What a picture draws, where the page can hold that itself. */
    Optional<Drawing> drawing(Image image) {
        return media.drawing(image.span(), image.source());
    }

    /** The picture that stands for the organisation. */
    Optional<MediaFile> logo() {
        String logo = site.surroundings().logo();
        return logo.isEmpty() ? Optional.empty() : picture(Span.file("course.yaml"), logo);
    }

    private Optional<MediaFile> picture(Span span, String name) {
        Optional<MediaFile> file = media.place(span, name);
        picturesSeen.add(new Seen.Picture(span, name, file));
        return file.map(placed -> placed.from(root()));
    }

    /** What the page was made of, beside its lesson and the surroundings. */
    Seen seen() {
        return new Seen(List.copyOf(headingsSeen), List.copyOf(picturesSeen), List.copyOf(mentions));
    }
}
