package org.parcours.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parcours.finding.Finding;

/** Writes an id that cannot serve as one so that it can; it stands in a line of its own. */
final class IdFix {

    private static final Set<String> RULES = Set.of("exercise.value", "question.value");

    private IdFix() {}

    /** Whether a finding is about such an id. */
    static boolean mends(Finding finding) {
        return RULES.contains(finding.rule()) && finding.problem().equals("id");
    }

    /** What to write; nothing where the id stands in its line more than once, or not at all. */
    static Optional<Fix> of(Finding finding, SourceText text) {
        if (!mends(finding) || finding.span().line() > text.lines()) {
            return Optional.empty();
        }
        String wrong = finding.words().get(1);
        String line = text.line(finding.span().line());
        int at = line.indexOf(wrong);
        if (at < 0 || at != line.lastIndexOf(wrong)) {
            return Optional.empty();
        }
        int start = text.start(finding.span().line()) + at;
        Edit edit = text.edit(start, start + wrong.length(), finding.words().get(2));
        return Optional.of(new Fix(finding, List.of(edit)));
    }
}
