package org.parcours.site;

import java.util.List;
import java.util.Optional;
import org.parcours.model.CoursePlan;
import org.parcours.model.LearningPath;
import org.parcours.model.text.Language;
import org.parcours.render.PublishedLesson;

/** Makes the pages that show the way: home and units. */
final class PathPages {

    private PathPages() {}

    static HomePage home(CoursePlan plan, List<PublishedLesson> texts, PageScope page) {
        SiteVersion site = page.site();
        Language language = new Language(site.surroundings().language());
        Links links = new Links(page);
        String summary = plan.summary().in(language);
        return new HomePage(
                Frames.of("home", page, site.surroundings().title(), summary),
                summary,
                size(site),
                links.units(),
                plan.paths().stream()
                        .map(path -> path(path, language, page, PlannedAssessment.isThere(path, texts)))
                        .toList());
    }

    private static String size(SiteVersion site) {
        Words words = site.words();
        return words.say(
                "site.size",
                words.count("site.units", site.units().size()),
                words.count("site.lessons", site.lessons().size()),
                words.duration(site.lessons()));
    }

    private static HomePage.Path path(LearningPath path, Language language, PageScope page, boolean isAssessed) {
        SiteVersion site = page.site();
        List<LessonSummary> lessons = path.lessons().stream()
                .flatMap(mention -> site.lesson(mention.id()).stream())
                .toList();
        return new HomePage.Path(
                path.title().in(language),
                path.summary().in(language),
                site.words().duration(lessons),
                new Links(page).lessons(lessons),
                isAssessed ? Optional.of(page.to(site.assessment(path.id()))) : Optional.empty());
    }

    static UnitPage unit(UnitSummary unit, PageScope page) {
        Links links = new Links(page);
        return new UnitPage(
                Frames.of("unit", page, unit.title(), unit.summary()),
                links.unit(unit),
                at(unit.number() - 1, page).map(links::unit),
                at(unit.number() + 1, page).map(links::unit));
    }

    /** @param number from 1 */
    private static Optional<UnitSummary> at(int number, PageScope page) {
        List<UnitSummary> units = page.site().units();
        return number > 0 && number <= units.size() ? Optional.of(units.get(number - 1)) : Optional.empty();
    }
}
