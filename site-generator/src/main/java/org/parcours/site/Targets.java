package org.parcours.site;

import java.util.Optional;
import org.parcours.model.Reference;
import org.parcours.model.text.AddressVisitor;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.WebAddress;
import org.parcours.outline.Outline.Place;

/** Finds the place that an address names, from one page. What is not there was reported by the checks already. */
final class Targets implements AddressVisitor<Target> {

    private final PageScope page;
    private final SiteVersion site;

    Targets(PageScope page) {
        this.page = page;
        this.site = page.site();
    }

    @Override
    public Target visitWebAddress(WebAddress address) {
        return new Target("web", address.url(), "");
    }

    @Override
    public Target visitLessonAddress(LessonAddress address) {
        Optional<Place> place =
                address.lesson().isEmpty() ? page.lesson() : site.outline().place(address.lesson());
        return place.map(found -> lesson(found, address.heading())).orElse(Target.UNKNOWN);
    }

    private Target lesson(Place place, String heading) {
        String hint = page.lesson().filter(place::equals).isPresent()
                ? ""
                : place.lesson().header().title();
        String file = page.to(site.lesson(place));
        if (heading.isEmpty()) {
            return new Target("lesson", file, hint);
        }
        return site.headings(place.lesson().id())
                .flatMap(headings -> headings.anchor(heading))
                .map(anchor -> new Target("lesson", file + "#" + anchor, hint))
                .orElse(Target.UNKNOWN);
    }

    @Override
    public Target visitTermAddress(TermAddress address) {
        return site.course().glossary().terms().stream()
                .filter(term -> term.id().equals(address.term()))
                .findFirst()
                .map(term -> mentioned(
                        GlossaryPage.anchor(term.id()),
                        new Target(
                                "term",
                                page.to(site.glossary()) + "#" + GlossaryPage.anchor(term.id()),
                                term.definition().in(site.language()))))
                .orElse(Target.UNKNOWN);
    }

    @Override
    public Target visitSourceAddress(SourceAddress address) {
        return site.course().references().references().stream()
                .filter(reference -> reference.id().equals(address.source()))
                .findFirst()
                .map(reference -> mentioned(
                        SourcesPage.anchor(reference.id()),
                        new Target(
                                "source",
                                page.to(site.sources()) + "#" + SourcesPage.anchor(reference.id()),
                                hint(reference))))
                .orElse(Target.UNKNOWN);
    }

    private static String hint(Reference reference) {
        return reference.author().isEmpty() ? reference.title() : reference.author() + ", " + reference.title();
    }

    private Target mentioned(String anchor, Target target) {
        page.lesson().ifPresent(lesson -> site.mentions().add(anchor, lesson));
        return target;
    }
}
