package org.parcours.site;

import java.util.List;
import org.parcours.model.CoursePlan;
import org.parcours.model.Session;
import org.parcours.model.Workshop;
import org.parcours.model.text.Language;

/** Makes the page of session plans. */
final class WorkshopPages {

    private final SiteVersion site;
    private final Language language;
    private final PageScope page;

    private WorkshopPages(PageScope page) {
        this.site = page.site();
        this.language = new Language(site.surroundings().language());
        this.page = page;
    }

    static WorkshopsPage page(CoursePlan course, PageScope page) {
        String title = page.site().words().say("site.nav.workshops");
        List<WorkshopsPage.Plan> plans =
                course.workshops().stream().map(new WorkshopPages(page)::plan).toList();
        return new WorkshopsPage(Frames.of("workshops", page, title, ""), plans);
    }

    private WorkshopsPage.Plan plan(Workshop workshop) {
        return new WorkshopsPage.Plan(
                workshop.title().in(language),
                workshop.summary().in(language),
                site.audiences(workshop.audiences()),
                site.words().duration(workshop.minutes()),
                workshop.runningOrder().stream().map(this::stretch).toList());
    }

    private WorkshopsPage.Stretch stretch(Workshop.Begun begun) {
        Session session = begun.session();
        return new WorkshopsPage.Stretch(
                site.words().duration(begun.begins()),
                site.words().duration(session.minutes()),
                session.title().in(language),
                session.lesson().flatMap(mention -> new Links(page).lesson(mention.id())));
    }
}
