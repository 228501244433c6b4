package org.parcours.check.translation;

import java.util.Optional;
import java.util.Set;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.Mention;
import org.parcours.model.Part;
import org.parcours.source.Span;

/**
 * What a translation renders is still what its source says: otherwise the right answer may change in one language only.
 * Phrases and questions are errors, since somebody learns them; the rest is a warning.
 */
public final class StaleTranslation implements Rule {

    private static final Set<String> LEARNED = Set.of("phrases", "quiz");

    @Override
    public String id() {
        return "translation.stale";
    }

    @Override
    public void check(Course course, Findings findings) {
        Translated.in(course).forEach(pair -> check(pair, findings));
    }

    private void check(Translated pair, Findings findings) {
        Lesson lesson = pair.lesson();
        Optional<Mention> recorded = lesson.header().translates();
        if (recorded.isEmpty()) {
            findings.add(Finding.info(id(), lesson.span(), "unrecorded", lesson.id()));
            return;
        }
        Stamp stamp = Stamp.read(recorded.get().id());
        if (stamp.pieces().isEmpty()) {
            findings.add(Finding.warning(
                    id(), recorded.get().span(), "unreadable", recorded.get().id()));
            return;
        }
        for (String piece : Stamp.of(pair.source()).changedSince(stamp)) {
            Severity severity = LEARNED.contains(piece) ? Severity.ERROR : Severity.WARNING;
            String source = pair.source().span().file();
            findings.add(Finding.of(id(), severity, place(lesson, piece), piece, source));
        }
    }

    private static Span place(Lesson lesson, String piece) {
        return lesson.parts().stream()
                .filter(part -> Stamp.name(part).equals(piece))
                .map(Part::span)
                .findFirst()
                .orElse(lesson.span());
    }
}
