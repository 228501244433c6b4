package org.parcours.site;

import java.util.ArrayList;
import java.util.List;

/** Makes what stands around each page. */
final class Frames {

    private Frames() {}

    static Frame of(String kind, PageScope page, String title, String description) {
        SiteVersion site = page.site();
        Surroundings around = site.surroundings();
        return new Frame(
                kind,
                around.language(),
                around.course(),
                around.title(),
                around.organisation(),
                page.logo(),
                title,
                description,
                around.trainer(),
                around.ownColours(),
                page.root(),
                around.labels(),
                kind.equals("start") ? List.of() : navigation(page),
                kind.equals("start") ? List.of() : languages(page),
                page.panel());
    }

    private static List<Frame.Anchor> navigation(PageScope page) {
        SiteVersion site = page.site();
        List<Frame.Anchor> links = new ArrayList<>(List.of(
                anchor(page, "home", site.home()),
                anchor(page, "phrases", site.phrases()),
                anchor(page, "glossary", site.glossary()),
                anchor(page, "sources", site.sources())));
        if (site.surroundings().workshops()) {
            links.add(anchor(page, "workshops", site.workshops()));
        }
        return links;
    }

    private static Frame.Anchor anchor(PageScope page, String name, String path) {
        return new Frame.Anchor(name, page.to(path), path.equals(page.path()));
    }

    private static List<Frame.Anchor> languages(PageScope page) {
        return page.site().surroundings().others().stream()
                .map(other ->
                        new Frame.Anchor(other.language(), page.to(SiteVersion.counterpart(other, page.path())), false))
                .toList();
    }
}
