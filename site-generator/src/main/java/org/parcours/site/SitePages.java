package org.parcours.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parcours.model.CoursePlan;
import org.parcours.model.text.Language;
import org.parcours.render.Publication;
import org.parcours.render.PublishedLesson;
import org.parcours.render.PublishedVersion;
import org.parcours.site.PlannedGathering.Kind;

/**
 * All pages of the site of an edition, none of them made yet. {@link PageWriter} makes and keeps them for an output; who
 * shows one page, as a preview does, makes that one: {@link PlannedPage#make()}.
 */
final class SitePages {

    private static final Kind<StartPage> START = Kind.of("start", StartPage.class);
    private static final Kind<HomePage> HOME = Kind.of("home", HomePage.class);
    private static final Kind<UnitPage> UNIT = Kind.of("unit", UnitPage.class);
    private static final Kind<GlossaryPage> GLOSSARY = Kind.of("glossary", GlossaryPage.class);
    private static final Kind<SourcesPage> SOURCES = Kind.of("sources", SourcesPage.class);
    private static final Kind<WorkshopsPage> WORKSHOPS = Kind.of("workshops", WorkshopsPage.class);

    private final Publication publication;
    private final Media media;
    private final LessonFacts facts;
    private final Predicate<PlannedPage> isUnchanged;
    private final Optional<PreviewPanels> panels;
    private final List<PlannedLesson> lessons = new ArrayList<>();
    private final List<PlannedPage> gatherings = new ArrayList<>();

    /** @param panels of a preview; a site that is published has none */
    SitePages(
            Publication publication,
            Media media,
            LessonFacts facts,
            boolean ownColours,
            Predicate<PlannedPage> isUnchanged,
            Optional<PreviewPanels> panels) {
        this.panels = panels;
        this.publication = publication;
        this.media = media;
        this.facts = facts;
        this.isUnchanged = isUnchanged;
        SiteLanguages languages = new SiteLanguages(publication, ownColours);
        List<SiteVersion> sites = languages.versions().stream()
                .map(version -> add(version, languages))
                .toList();
        if (!sites.isEmpty()) {
            SiteVersion first = sites.get(0);
            gatherings.add(gathering(START, first, "index.html", page -> start(sites, page)));
        }
    }

    /** The pages of lessons, in the order of the course; the pages that gather need what is learnt from them. */
    List<PlannedLesson> lessons() {
        return List.copyOf(lessons);
    }

    /** All other pages. */
    List<PlannedPage> gatherings() {
        return List.copyOf(gatherings);
    }

    private SiteVersion add(PublishedVersion version, SiteLanguages languages) {
        Map<String, PlannedLesson> byId = new TreeMap<>();
        SiteVersion site = new SiteVersion(
                languages.surroundings(version),
                new LessonHeadings(
                        id -> Optional.ofNullable(byId.get(id)).map(PlannedLesson::headings),
                        id -> byId.containsKey(id) && isUnchanged.test(byId.get(id))),
                panels);
        List<PublishedLesson> texts = version.lessons();
        List<PlannedLesson> own = new ArrayList<>();
        site.lessons().forEach(place -> own.add(new PlannedLesson(place, texts.get(own.size()), site, media)));
        own.forEach(lesson -> byId.put(lesson.place().id(), lesson));
        lessons.addAll(own);
        addGatherings(site, own, texts, version.language());
        return site;
    }

    private void addGatherings(
            SiteVersion site, List<PlannedLesson> own, List<PublishedLesson> texts, Language language) {
        CoursePlan plan = publication.plan();
        gatherings.add(gathering(HOME, site, site.home(), page -> PathPages.home(plan, texts, page)));
        site.units()
                .forEach(unit ->
                        gatherings.add(gathering(UNIT, site, site.path(unit), page -> PathPages.unit(unit, page))));
        plan.paths().stream()
                .filter(path -> PlannedAssessment.isThere(path, texts))
                .forEach(path -> path.assessment()
                        .ifPresent(assessment ->
                                gatherings.add(new PlannedAssessment(site, media, path, assessment, texts))));
        gatherings.add(new PlannedPhrases(site, media, own, () -> facts.phrases(own)));
        gatherings.add(gathering(
                GLOSSARY, site, site.glossary(), page -> new RegisterPages(publication, language, facts.mentions(own))
                        .glossary(page)));
        gatherings.add(gathering(
                SOURCES, site, site.sources(), page -> new RegisterPages(publication, language, facts.mentions(own))
                        .sources(page)));
        if (site.surroundings().workshops()) {
            gatherings.add(gathering(WORKSHOPS, site, site.workshops(), page -> WorkshopPages.page(plan, page)));
        }
    }

    private <T extends Record> PlannedPage gathering(
            Kind<T> kind, SiteVersion site, String path, Gathering<T> gathering) {
        return new PlannedGathering<>(kind, () -> new PageScope(site, media, path), gathering::of);
    }

    private interface Gathering<T> {
        T of(PageScope page);
    }

    private StartPage start(List<SiteVersion> sites, PageScope page) {
        return new StartPage(
                Frames.of("start", page, page.site().surroundings().title(), ""),
                sites.stream().map(this::way).toList());
    }

    private StartPage.Way way(SiteVersion site) {
        Surroundings around = site.surroundings();
        return new StartPage.Way(
                around.language(),
                site.words().say("language." + around.language()),
                around.title(),
                publication.plan().summary().in(new Language(around.language())),
                site.words().say("site.start"),
                site.home());
    }
}
