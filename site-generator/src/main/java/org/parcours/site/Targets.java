package org.parcours.site;

import java.util.Optional;
import org.parcours.model.text.AddressVisitor;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.WebAddress;

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
        Optional<LessonSummary> lesson = address.lesson().isEmpty() ? page.lesson() : site.lesson(address.lesson());
        return lesson.map(found -> lesson(found, address.heading())).orElse(Target.UNKNOWN);
    }

    private Target lesson(LessonSummary lesson, String heading) {
        String hint = page.lesson().filter(lesson::equals).isPresent() ? "" : lesson.title();
        String file = page.to(site.path(lesson));
        if (heading.isEmpty()) {
            return new Target("lesson", file, hint);
        }
        return page.anchor(lesson, heading)
                .map(anchor -> new Target("lesson", file + "#" + anchor, hint))
                .orElse(Target.UNKNOWN);
    }

    @Override
    public Target visitTermAddress(TermAddress address) {
        return Optional.ofNullable(site.surroundings().terms().get(address.term()))
                .map(hint -> mentioned("term", site.glossary(), GlossaryPage.anchor(address.term()), hint))
                .orElse(Target.UNKNOWN);
    }

    @Override
    public Target visitSourceAddress(SourceAddress address) {
        return Optional.ofNullable(site.surroundings().sources().get(address.source()))
                .map(hint -> mentioned("source", site.sources(), SourcesPage.anchor(address.source()), hint))
                .orElse(Target.UNKNOWN);
    }

    private Target mentioned(String role, String file, String anchor, String hint) {
        page.lesson().ifPresent(lesson -> page.mention(anchor));
        return new Target(role, page.to(file) + "#" + anchor, hint);
    }
}
