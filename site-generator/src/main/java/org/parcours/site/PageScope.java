package org.parcours.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parcours.model.text.Image;
import org.parcours.outline.Outline.Place;
import org.parcours.source.Span;

/** What is known while one page is made: where it stands, the lesson its text comes from, its anchors and footnotes. */
final class PageScope {

    private final SiteVersion site;
    private final Media media;
    private final String path;
    private final Marks marks;
    private final Anchors anchors = new Anchors();
    private final HeadingAnchors headings = new HeadingAnchors();
    private final List<List<InlineView>> footnotes = new ArrayList<>();
    private Optional<Place> lesson = Optional.empty();

    PageScope(SiteVersion site, Media media, String path) {
        this(site, media, path, Marks.none());
    }

    PageScope(SiteVersion site, Media media, String path, Marks marks) {
        this.marks = marks;
        this.site = site;
        this.media = media;
        this.path = path;
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
    Optional<Place> lesson() {
        return lesson;
    }

    void within(Place place) {
        lesson = Optional.of(place);
    }

    Marks marks() {
        return marks;
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

    Optional<MediaFile> picture(Image image) {
        return media.place(image, root());
    }

    /** A picture of the course itself. */
    Optional<MediaFile> picture(String name) {
        return name.isEmpty() ? Optional.empty() : media.place(name, root());
    }
}
