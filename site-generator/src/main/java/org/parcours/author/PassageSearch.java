package org.parcours.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parcours.check.Passage;
import org.parcours.check.Passages;
import org.parcours.finding.Finding;
import org.parcours.model.Lesson;
import org.parcours.source.Span;

/**
 * Finds the passages of findings in their file: the signs at the columns that a finding tells, or, where it tells lines only, the
 * words that it quotes. Where the file holds these words more often than the lesson says them, they are left: some are code, or a
 * comment.
 */
final class PassageSearch {

    /** A lesson says its title and summary of itself, without telling the line. */
    private static final int WHOLE_FILE = 1;

    private static final Pattern ABOVE_BLOCK = Pattern.compile("\\.[^\\s.].*|\\[.*]");

    private final SourceText text;
    private final boolean french;
    private final List<Passage> passages;

    PassageSearch(SourceText text, Lesson lesson) {
        this.text = text;
        this.french = lesson.language().tag().startsWith("fr");
        this.passages = Passages.of(lesson);
    }

    /** What mends those of the findings whose passages are found. */
    List<Fix> fixes(List<Finding> findings) {
        Map<String, List<Finding>> alike = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.rule() + finding.problem() + finding.words(),
                        TreeMap::new,
                        Collectors.toList()));
        List<Fix> fixes = new ArrayList<>();
        alike.values().forEach(same -> clusters(same).forEach(cluster -> fixes.addAll(fixesOf(cluster))));
        return fixes;
    }

    /** Findings that are worded alike, apart where they have no line, or no column, in common. */
    private List<List<Finding>> clusters(List<Finding> alike) {
        List<Finding> sorted = alike.stream()
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.span().line())
                        .thenComparing(finding -> finding.span().column()))
                .toList();
        List<List<Finding>> clusters = new ArrayList<>();
        int end = 0;
        for (Finding finding : sorted) {
            Area area = area(finding.span());
            if (area.from() >= end) {
                clusters.add(new ArrayList<>());
            }
            clusters.get(clusters.size() - 1).add(finding);
            end = Math.max(end, area.end());
        }
        return clusters;
    }

    /**
     * Where what is to change begins.
     *
     * @param from index of the first character
     * @param end of the first that no longer belongs
     */
    private record Area(int from, int end) {

        boolean meets(Area other) {
            return from < other.end && other.from < end;
        }
    }

    private Area area(Span span) {
        if (span.line() == WHOLE_FILE && !span.hasColumn()) {
            return new Area(0, text.text().length());
        }
        boolean exact = span.hasColumn() && span.line() == span.endLine();
        int shown = text.start(span.line()) + text.hidden(span.line()) - 1;
        return exact
                ? new Area(shown + span.column(), shown + span.endColumn())
                : new Area(text.start(withTitle(span.line())), text.start(span.endLine() + 1));
    }

    private Area area(Edit edit) {
        int from = text.start(edit.line()) + edit.from() - 1;
        return new Area(from, from + edit.to() - edit.from());
    }

    /** In AsciiDoc the title of a block stands above it, and is reported at the block. */
    private int withTitle(int line) {
        int first = line;
        while (first > 1 && ABOVE_BLOCK.matcher(text.line(first - 1)).matches()) {
            first--;
        }
        return first;
    }

    private List<Fix> fixesOf(List<Finding> cluster) {
        int from = area(cluster.get(0).span()).from();
        int end = cluster.stream()
                .mapToInt(finding -> area(finding.span()).end())
                .max()
                .orElse(from);
        Area area = new Area(from, end);
        return SignFix.of(cluster.get(0), french)
                .map(fix -> fixes(cluster, edits(fix, area), said(fix, area)))
                .orElse(List.of());
    }

    /** What the findings say of one line alike is one finding: the last one mends all that are left. */
    private static List<Fix> fixes(List<Finding> cluster, List<List<Edit>> passages, long said) {
        int last = cluster.size() - 1;
        if (passages.size() != said || passages.size() <= last) {
            return List.of();
        }
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Fix(
                        cluster.get(i),
                        passages.subList(i, i < last ? i + 1 : passages.size()).stream()
                                .flatMap(List::stream)
                                .toList()))
                .toList();
    }

    /** What to change in each passage that there is. */
    private List<List<Edit>> edits(SignFix fix, Area area) {
        List<List<Edit>> passages = new ArrayList<>();
        Matcher words = fix.words().matcher(text.text());
        int line = text.start(text.lineOf(area.from()));
        for (int at = line; words.find(at) && words.start() < area.end(); at = words.start() + 1) {
            fix.edits(text, words.toMatchResult())
                    .filter(edits -> area.meets(area(edits.get(0))) && !passages.contains(edits))
                    .ifPresent(passages::add);
        }
        return passages;
    }

    /** How often the lesson says these words there; in code and comments it says nothing. */
    private long said(SignFix fix, Area area) {
        return passages.stream()
                .mapToLong(passage -> fix.words()
                        .matcher(passage.text())
                        .results()
                        .flatMapToInt(words -> fix.change(words).stream())
                        .filter(sign -> area.meets(area(passage.at(sign, sign + 1))))
                        .count())
                .sum();
    }
}
