package org.parcours.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parcours.model.Session;
import org.parcours.model.Workshop;

/** Makes the page of session plans. */
final class WorkshopPages {

    private final SiteVersion site;
    private final Frames frames;
    private final PageScope page;

    WorkshopPages(SiteVersion site, Frames frames, Media media) {
        this.site = site;
        this.frames = frames;
        this.page = new PageScope(site, media, site.workshops());
    }

    WorkshopsPage page() {
        String title = site.words().say("site.nav.workshops");
        List<WorkshopsPage.Plan> plans =
                site.course().plan().workshops().stream().map(this::plan).toList();
        return new WorkshopsPage(frames.of("workshops", page, title, ""), plans);
    }

    private WorkshopsPage.Plan plan(Workshop workshop) {
        List<WorkshopsPage.Stretch> stretches = new ArrayList<>();
        int minutes = 0;
        for (Session session : workshop.schedule()) {
            stretches.add(stretch(session, minutes));
            minutes += session.minutes();
        }
        return new WorkshopsPage.Plan(
                workshop.title().in(site.language()),
                workshop.summary().in(site.language()),
                site.audiences(workshop.audiences()),
                site.words().duration(minutes),
                stretches);
    }

    private WorkshopsPage.Stretch stretch(Session session, int after) {
        return new WorkshopsPage.Stretch(
                String.format(Locale.ROOT, "%d:%02d", after / 60, after % 60),
                site.words().duration(session.minutes()),
                session.title().in(site.language()),
                session.lesson().flatMap(mention -> new Links(page).lesson(mention.id())));
    }
}
