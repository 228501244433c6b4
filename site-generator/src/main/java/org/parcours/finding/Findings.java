package org.parcours.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Where every step puts what it found; safe to fill from several threads, and read in one order whoever filled it. */
public final class Findings {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding f) -> f.span().file())
            .thenComparing(f -> f.span().line())
            .thenComparing(f -> f.span().column())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::problem)
            .thenComparing(f -> f.words().toString());

    private final Collection<Finding> found = new LinkedHashSet<>();

    public synchronized void add(Finding finding) {
        found.add(finding);
    }

    public synchronized void addAll(Collection<Finding> others) {
        found.addAll(others);
    }

    /** All findings by file, line and column; the same thing said twice of one place is said once. */
    public synchronized List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }

    public synchronized long count(Severity severity) {
        return found.stream().filter(f -> f.severity() == severity).count();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
