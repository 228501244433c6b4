package org.parcours.site;

import java.util.List;
import java.util.Optional;
import org.parcours.model.CoursePlan;
import org.parcours.model.LearningPath;
import org.parcours.model.Lesson;
import org.parcours.outline.Outline.Place;

/** Makes the pages that show the way: home and units. */
final class PathPages {

    private final SiteVersion site;
    private final Frames frames;
    private final Media media;

    PathPages(SiteVersion site, Frames frames, Media media) {
        this.site = site;
        this.frames = frames;
        this.media = media;
    }

    HomePage home() {
        PageScope page = new PageScope(site, media, site.home());
        Links links = new Links(page);
        CoursePlan plan = site.course().plan();
        String summary = plan.summary().in(site.language());
        return new HomePage(
                frames.of("home", page, plan.title().in(site.language()), summary),
                summary,
                size(),
                links.units(),
                plan.paths().stream().map(path -> path(path, links)).toList());
    }

    private String size() {
        Words words = site.words();
        List<Lesson> lessons = site.version().lessons();
        return words.say(
                "site.size",
                words.count("site.units", site.version().units().size()),
                words.count("site.lessons", lessons.size()),
                words.duration(lessons));
    }

    private HomePage.Path path(LearningPath path, Links links) {
        List<Place> places = path.lessons().stream()
                .flatMap(mention -> site.outline().place(mention.id()).stream())
                .toList();
        return new HomePage.Path(
                path.title().in(site.language()),
                path.summary().in(site.language()),
                site.words().duration(places.stream().map(Place::lesson).toList()),
                links.lessons(places));
    }

    UnitPage unit(int index) {
        var unit = site.version().units().get(index);
        PageScope page = new PageScope(site, media, site.unit(unit));
        List<UnitLink> units = new Links(page).units();
        return new UnitPage(
                frames.of("unit", page, unit.title(), unit.summary()),
                units.get(index),
                index > 0 ? Optional.of(units.get(index - 1)) : Optional.empty(),
                index + 1 < units.size() ? Optional.of(units.get(index + 1)) : Optional.empty());
    }
}
