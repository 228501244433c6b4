package org.parcours.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parcours.edition.Edition;
import org.parcours.model.CoursePlan;

/** Makes what stands around each page. */
final class Frames {

    private final List<SiteVersion> versions;
    private final Edition edition;
    private final boolean ownColours;

    Frames(List<SiteVersion> versions, Edition edition, boolean ownColours) {
        this.versions = versions;
        this.edition = edition;
        this.ownColours = ownColours;
    }

    Frame of(String kind, PageScope page, String title, String description) {
        SiteVersion site = page.site();
        CoursePlan plan = site.course().plan();
        return new Frame(
                kind,
                site.language().tag(),
                plan.id(),
                plan.title().in(site.language()),
                plan.organisation().name(),
                page.picture(plan.organisation().logo()),
                title,
                description,
                edition == Edition.TRAINER,
                ownColours,
                page.root(),
                site.words().labels(),
                kind.equals("start") ? List.of() : navigation(page),
                kind.equals("start") ? List.of() : languages(page));
    }

    /** Whether there is a page of session plans: they are the trainer's. */
    boolean hasWorkshops() {
        boolean planned = versions.stream()
                .anyMatch(site -> !site.course().plan().workshops().isEmpty());
        return edition == Edition.TRAINER && planned;
    }

    private List<Frame.Anchor> navigation(PageScope page) {
        SiteVersion site = page.site();
        List<Frame.Anchor> links = new ArrayList<>(List.of(
                anchor(page, "home", site.home()),
                anchor(page, "phrases", site.phrases()),
                anchor(page, "glossary", site.glossary()),
                anchor(page, "sources", site.sources())));
        if (hasWorkshops()) {
            links.add(anchor(page, "workshops", site.workshops()));
        }
        return links;
    }

    private static Frame.Anchor anchor(PageScope page, String name, String path) {
        return new Frame.Anchor(name, page.to(path), path.equals(page.path()));
    }

    private List<Frame.Anchor> languages(PageScope page) {
        Stream<SiteVersion> others = versions.stream().filter(version -> version != page.site());
        return others.map(other ->
                        new Frame.Anchor(other.language().tag(), page.to(other.counterpart(page.path())), false))
                .toList();
    }
}
