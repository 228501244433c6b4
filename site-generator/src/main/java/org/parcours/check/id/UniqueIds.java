package org.parcours.check.id;

import java.util.HashMap;
import java.util.Map;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.Version;
import org.parcours.source.Span;

/**
 * Exercises and questions have ids of their own over the whole course: an import finds a question again by its id, so
 * two of the same would overwrite each other.
 */
public final class UniqueIds implements Rule {

    @Override
    public String id() {
        return "id.unique";
    }

    @Override
    public void check(Course course, Findings findings) {
        course.versions().forEach(version -> check(version, findings));
        Ids terms = new Ids(findings);
        course.glossary().terms().forEach(term -> terms.add(term.id(), term.span()));
        Ids references = new Ids(findings);
        course.references().references().forEach(reference -> references.add(reference.id(), reference.span()));
        Ids points = new Ids(findings);
        course.syllabus().points().forEach(point -> points.add(point.id(), point.span()));
    }

    private void check(Version version, Findings findings) {
        Ids tasks = new Ids(findings);
        version.lessons().forEach(lesson -> {
            lesson.exercises().forEach(exercise -> tasks.add(exercise.id(), exercise.span()));
            lesson.questions().forEach(question -> tasks.add(question.id(), question.span()));
        });
    }

    private final class Ids {

        private final Map<String, Span> seen = new HashMap<>();
        private final Findings findings;

        Ids(Findings findings) {
            this.findings = findings;
        }

        void add(String id, Span span) {
            Span first = seen.putIfAbsent(id, span);
            if (first != null) {
                findings.add(Finding.error(UniqueIds.this.id(), span, "twice", id, first));
            }
        }
    }
}
