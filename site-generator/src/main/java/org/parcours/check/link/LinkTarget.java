package org.parcours.check.link;

import java.util.List;
import java.util.Optional;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.Version;
import org.parcours.model.text.AddressVisitor;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.TextRewriter;

/** Every link leads somewhere: its lesson, heading, term or source is there, once. */
public final class LinkTarget implements Rule {

    @Override
    public String id() {
        return "link.target";
    }

    @Override
    public void check(Course course, Findings findings) {
        for (Version version : course.versions()) {
            Targets targets = new Targets(course, version);
            version.lessons().forEach(lesson -> check(lesson, targets.from(lesson), findings));
        }
    }

    /** Until a lesson is translated, the links to it are printed as words; that it is missing is said where its source stands. */
    private Finding finding(Link link, Targets.Missing missing) {
        boolean waits = missing.problem().equals(Targets.UNTRANSLATED);
        Severity severity = waits ? Severity.WARNING : Severity.ERROR;
        return Finding.of(id(), severity, link.span(), missing.problem(), missing.word());
    }

    private void check(Lesson lesson, AddressVisitor<Optional<Targets.Missing>> targets, Findings findings) {
        new LessonRewriter(new TextRewriter() {
                    @Override
                    public List<Inline> visitLink(Link link) {
                        link.address().accept(targets).ifPresent(missing -> findings.add(finding(link, missing)));
                        return super.visitLink(link);
                    }
                })
                .lesson(lesson);
    }
}
