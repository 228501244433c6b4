package org.parcours.check.reference;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Audience;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Mention;
import org.parcours.model.UnitPlan;

/** The paths and workshops of course.yaml name lessons and audiences that it has, and no lesson stands in two units. */
public final class PlanReferences implements Rule {

    @Override
    public String id() {
        return "reference.plan";
    }

    @Override
    public void check(Course course, Findings findings) {
        CoursePlan plan = course.plan();
        Set<String> lessons = new HashSet<>();
        for (UnitPlan unit : plan.units()) {
            for (Mention lesson : unit.lessons()) {
                if (!lessons.add(lesson.id())) {
                    findings.add(Finding.error(id(), lesson.span(), "lesson-twice", lesson.id()));
                }
            }
        }
        plan.paths().forEach(path -> known(path.lessons(), lessons, "lesson", findings));
        List<String> audiences = plan.audiences().stream().map(Audience::id).toList();
        plan.workshops().forEach(workshop -> {
            known(workshop.audiences(), audiences, "audience", findings);
            workshop.schedule()
                    .forEach(session -> known(session.lesson().stream().toList(), lessons, "lesson", findings));
        });
    }

    private void known(List<Mention> mentions, Collection<String> ids, String problem, Findings findings) {
        mentions.stream()
                .filter(mention -> !ids.contains(mention.id()))
                .forEach(mention -> findings.add(Finding.error(id(), mention.span(), problem, mention.id())));
    }
}
