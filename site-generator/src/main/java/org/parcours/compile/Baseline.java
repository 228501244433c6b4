package org.parcours.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.read.SourceReader;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;

/**
 * The findings that a course had when it took the checks up, in {@code baseline.txt} beside course.yaml: an old corpus is
 * mended bit by bit, while whatever is written from now on is checked in full. A line is a finding; its place in the file is
 * not part of it, so that it holds while text moves.
 */
final class Baseline {

    static final String FILE = "baseline.txt";

    private static final String TAB = "\t";

    /** The lines of the file on which each finding stands. */
    private final Map<String, List<Integer>> lines = new LinkedHashMap<>();

    private Baseline() {}

    /** The baseline of a course, empty where it has none. */
    static Baseline of(CourseFolder folder, Findings findings) {
        Baseline baseline = new Baseline();
        if (folder.file(FILE).isPresent()) {
            new SourceReader(folder, findings).read(FILE).ifPresent(file -> baseline.add(file.lines()));
        }
        return baseline;
    }

    private void add(List<String> file) {
        for (int i = 0; i < file.size(); i++) {
            if (!file.get(i).isBlank() && !file.get(i).startsWith("#")) {
                lines.computeIfAbsent(file.get(i).strip(), text -> new ArrayList<>())
                        .add(i + 1);
            }
        }
    }

    /**
     * The findings that are new, and a note for each that is known but there no more.
     *
     * @param may whether a finding may be known: an error that no course has a say in is always reported
     */
    List<Finding> compared(Collection<Finding> findings, Predicate<Finding> may) {
        if (lines.isEmpty()) {
            return List.copyOf(findings);
        }
        Map<String, Long> found =
                findings.stream().collect(Collectors.groupingBy(Baseline::text, Collectors.counting()));
        Map<String, Integer> known = new LinkedHashMap<>();
        Findings compared = new Findings();
        findings.stream()
                .filter(finding ->
                        !may.test(finding) || known.merge(text(finding), 1, Integer::sum) > count(text(finding)))
                .forEach(compared::add);
        lines.keySet().stream()
                .flatMap(text -> settled(text, found.getOrDefault(text, 0L)))
                .forEach(compared::add);
        return compared.sorted();
    }

    private int count(String text) {
        return lines.getOrDefault(text, List.of()).size();
    }

    private Stream<Finding> settled(String text, long found) {
        String[] columns = text.split(TAB);
        return lines.get(text).stream()
                .skip(found)
                .map(line ->
                        Finding.info("baseline.settled", Span.line(FILE, line), "settled", columns[0], rule(columns)));
    }

    private static String rule(String[] columns) {
        return columns.length > 1 ? columns[1] : "";
    }

    /** A file that makes all these findings known. */
    static String of(Collection<Finding> findings, String title) {
        return findings.stream()
                .map(Baseline::text)
                .sorted()
                .collect(Collectors.joining("\n", "# " + title + "\n", "\n"));
    }

    /** File, rule, problem, words. A word that is itself a place loses its line. */
    private static String text(Finding finding) {
        Stream<String> words = finding.words().stream()
                .map(word -> word.replaceAll("(\\.\\w+):\\d+(:\\d+)?$", "$1").replaceAll("\\s+", " "));
        return Stream.concat(Stream.of(finding.span().file(), finding.rule(), finding.problem()), words)
                .collect(Collectors.joining(TAB))
                .strip();
    }
}
