package org.parcours.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.parcours.edition.Edition;
import org.parcours.model.CoursePlan;
import org.parcours.model.Reference;
import org.parcours.model.SharedGrid;
import org.parcours.model.text.Language;
import org.parcours.render.Publication;
import org.parcours.render.PublishedUnit;
import org.parcours.render.PublishedVersion;

/** The languages in which a course has lessons, and what the pages of each may know of the course. */
final class SiteLanguages {

    private final Publication publication;
    private final boolean ownColours;
    private final List<PublishedVersion> versions;

    SiteLanguages(Publication publication, boolean ownColours) {
        this.publication = publication;
        this.ownColours = ownColours;
        this.versions = publication.versions().stream()
                .filter(version -> !version.lessons().isEmpty())
                .toList();
    }

    /** In the order of the plan. */
    List<PublishedVersion> versions() {
        return versions;
    }

    Surroundings surroundings(PublishedVersion version) {
        CoursePlan plan = publication.plan();
        Language language = version.language();
        boolean trainer = publication.edition() == Edition.TRAINER;
        return new Surroundings(
                language.tag(),
                plan.id(),
                plan.title().in(language),
                plan.organisation().name(),
                plan.organisation().logo(),
                trainer,
                ownColours,
                trainer && !plan.workshops().isEmpty(),
                byId(plan.audiences(), a -> a.id(), a -> a.title().in(language)),
                plan.observationGrid().map(grid -> grid(grid, language)),
                byId(publication.glossary().terms(), t -> t.id(), t -> t.definition()
                        .in(language)),
                byId(publication.references().references(), Reference::id, SiteLanguages::hint),
                units(version),
                publication.theme().labels(language.tag()),
                versions.stream()
                        .filter(other -> other != version)
                        .map(other -> new Surroundings.Other(other.language().tag(), pages(other)))
                        .toList());
    }

    /** In the order of the ids, so that equal courses have equal surroundings; the first of two with one id counts. */
    private static <T> Map<String, String> byId(List<T> all, Function<T, String> id, Function<T, String> words) {
        Map<String, String> byId = new TreeMap<>();
        all.forEach(each -> byId.putIfAbsent(id.apply(each), words.apply(each)));
        return Collections.unmodifiableMap(byId);
    }

    private static Surroundings.Grid grid(SharedGrid grid, Language language) {
        return new Surroundings.Grid(
                grid.title().in(language),
                grid.criteria().stream().map(words -> words.in(language)).toList());
    }

    private static String hint(Reference reference) {
        return reference.author().isEmpty() ? reference.title() : reference.author() + ", " + reference.title();
    }

    private static List<UnitSummary> units(PublishedVersion version) {
        List<UnitSummary> units = new ArrayList<>();
        version.units().forEach(unit -> units.add(UnitSummary.of(unit, units.size() + 1)));
        return units;
    }

    private SortedSet<String> pages(PublishedVersion version) {
        SortedSet<String> pages =
                new TreeSet<>(List.of(PagePaths.HOME, PagePaths.PHRASES, PagePaths.GLOSSARY, PagePaths.SOURCES));
        for (PublishedUnit unit : version.units()) {
            pages.add(PagePaths.unit(unit.id()));
            unit.lessons().forEach(lesson -> pages.add(PagePaths.lesson(unit.id(), lesson.id())));
        }
        publication.plan().paths().stream()
                .filter(path -> PlannedAssessment.isThere(path, version.lessons()))
                .forEach(path -> pages.add(PagePaths.assessment(path.id())));
        return pages;
    }
}
