package org.parcours.handbook;

import java.util.List;
import java.util.Map;
import org.parcours.model.CoursePlan;
import org.parcours.model.Mention;
import org.parcours.model.Session;
import org.parcours.model.Workshop;
import org.parcours.model.text.Language;
import org.parcours.outline.Outline;
import org.parcours.render.Duration;

/** Makes the page of session plans. */
final class Workshops {

    private final CoursePlan plan;
    private final Language language;
    private final Outline outline;
    private final Map<String, String> labels;

    Workshops(CoursePlan plan, Language language, Outline outline, Map<String, String> labels) {
        this.plan = plan;
        this.language = language;
        this.outline = outline;
        this.labels = labels;
    }

    /** The sessions in the course's order. */
    List<WorkshopsPage.Plan> all() {
        return plan.workshops().stream().map(this::plan).toList();
    }

    private WorkshopsPage.Plan plan(Workshop workshop) {
        return new WorkshopsPage.Plan(
                workshop.title().in(language),
                workshop.summary().in(language),
                Duration.of(workshop.minutes(), labels),
                audiences(workshop),
                workshop.runningOrder().stream().map(this::stretch).toList());
    }

    private WorkshopsPage.Stretch stretch(Workshop.Begun begun) {
        Session session = begun.session();
        return new WorkshopsPage.Stretch(
                Duration.of(begun.begins(), labels),
                Duration.of(session.minutes(), labels),
                session.title().in(language),
                session.lesson().flatMap(mention -> outline.place(mention.id())).map(Workshops::worked).stream()
                        .toList());
    }

    private static WorkshopsPage.Worked worked(Outline.Place place) {
        return new WorkshopsPage.Worked(
                Anchors.lesson(place.lesson().id()),
                place.number(),
                place.lesson().header().title());
    }

    private List<String> audiences(Workshop workshop) {
        return plan.audiences().stream()
                .filter(audience ->
                        workshop.audiences().stream().map(Mention::id).anyMatch(audience.id()::equals))
                .map(audience -> audience.title().in(language))
                .toList();
    }
}
