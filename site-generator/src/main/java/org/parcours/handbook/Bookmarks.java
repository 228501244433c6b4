package org.parcours.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parcours.handbook.ContentsPage.Entry;
import org.parcours.handbook.pdf.Bookmark;
import org.parcours.model.Lesson;
import org.parcours.outline.Outline;
import org.parcours.outline.Outline.Place;

/** The bookmarks of a handbook, which a reader shows beside its pages. */
final class Bookmarks {

    private final Outline outline;
    private final Map<String, String> labels;

    Bookmarks(Outline outline, Map<String, String> labels) {
        this.outline = outline;
        this.labels = labels;
    }

    /** Contents, units with their lessons and the lessons' parts, appendices. */
    List<Bookmark> of(List<Entry> appendices) {
        List<Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(new Bookmark(labels.get("handbook.contents"), Anchors.CONTENTS, List.of()));
        outline.places().stream()
                .filter(place -> place.lessonNumber() == 1)
                .map(this::unit)
                .forEach(bookmarks::add);
        appendices.forEach(entry -> bookmarks.add(new Bookmark(entry.title(), entry.id(), List.of())));
        return bookmarks;
    }

    private Bookmark unit(Place first) {
        return new Bookmark(
                first.unitNumber() + ". " + first.unit().title(),
                Anchors.lesson(first.lesson().id()),
                outline.places().stream()
                        .filter(place -> place.unitNumber() == first.unitNumber())
                        .map(this::lesson)
                        .toList());
    }

    /** A lesson with its parts. */
    Bookmark lesson(Place place) {
        return new Bookmark(
                place.number() + " " + place.lesson().header().title(),
                Anchors.lesson(place.lesson().id()),
                parts(place.lesson()));
    }

    private List<Bookmark> parts(Lesson lesson) {
        PartTitles titles = new PartTitles(labels);
        List<Bookmark> marks = new ArrayList<>();
        lesson.parts()
                .forEach(part -> marks.add(
                        new Bookmark(part.accept(titles), Anchors.part(lesson.id(), marks.size() + 1), List.of())));
        return marks;
    }
}
