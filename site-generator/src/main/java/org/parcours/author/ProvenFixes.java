package org.parcours.author;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parcours.compile.LessonTrial;
import org.parcours.finding.Finding;
import org.parcours.model.Lesson;

/**
 * Keeps of some fixes those that do what they promise: the lesson is read again as it would be, and then says the same as
 * before, letter by letter and part by part, has as many findings less as there are fixes, and none more.
 */
final class ProvenFixes {

    private final LessonTrial trial;
    private final Lesson lesson;
    private final SourceText text;

    ProvenFixes(LessonTrial trial, Lesson lesson, SourceText text) {
        this.trial = trial;
        this.lesson = lesson;
        this.text = text;
    }

    /** All together, or else one after the other. */
    List<Fix> of(List<Fix> fixes) {
        if (fixes.isEmpty()) {
            return List.of();
        }
        Optional<LessonTrial.Outcome> before = read(text.text());
        if (before.isEmpty() || isProven(fixes, before.get())) {
            return before.isEmpty() ? List.of() : fixes;
        }
        List<Fix> proven = new ArrayList<>();
        for (Fix fix : fixes) {
            proven.add(fix);
            if (!isProven(proven, before.get())) {
                proven.remove(fix);
            }
        }
        return proven;
    }

    private Optional<LessonTrial.Outcome> read(String changed) {
        return trial.of(lesson.span().file(), lesson.language(), changed);
    }

    private boolean isProven(List<Fix> fixes, LessonTrial.Outcome before) {
        return read(text.with(fixes))
                .filter(after -> saying(after).equals(saying(before)))
                .filter(after -> {
                    Map<String, Long> expected = count(before.findings());
                    count(fixes.stream().map(Fix::finding).toList())
                            .forEach((problem, mended) -> expected.merge(problem, -mended, Long::sum));
                    return count(after.findings()).entrySet().stream()
                            .allMatch(left -> left.getValue() <= expected.getOrDefault(left.getKey(), 0L));
                })
                .isPresent();
    }

    private static Map<String, Long> count(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.rule() + "/" + finding.problem(), TreeMap::new, Collectors.counting()));
    }

    /** All that a lesson holds and of what kind each piece is, without places, spaces, signs and accents. */
    private static String saying(LessonTrial.Outcome outcome) {
        String place = Pattern.quote(outcome.lesson().span().file()) + ":\\d+(?::\\d+)?";
        String letters = outcome.lesson()
                .toString()
                .replaceAll(place, "")
                .replaceAll("(?<=\\d) ?[h:.,] ?(?=\\d)", "")
                .replace("œ", "oe")
                .replace("Œ", "Oe")
                .replace("æ", "ae");
        return Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}=\\[\\]]+", "");
    }
}
