package org.parcours.audit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parcours.cache.Fingerprint;
import org.parcours.finding.Finding;
import org.parcours.model.Course;

/**
 * The last look before learners get anything: reads every file that was written for them, pages, scripts, data, archives
 * and PDFs, and reports each that holds words which only the trainer may see.
 */
public final class LeakAudit {

    /** Id of the rule under which leaks are reported. */
    public static final String RULE = "edition.leak";

    private static final int QUOTED = 80;

    private final List<List<Passage>> secrets;
    private final Supplier<String> open;
    private final SecretSearch search;

    private LeakAudit(List<List<Passage>> secrets, Supplier<String> open) {
        this.secrets = secrets;
        this.open = open;
        this.search = new SecretSearch(all(secrets), open);
    }

    /**
     * An audit of what is made of this course.
     *
     * @param course as it was read, with all that is the trainer's
     * @param labels the words of the theme, which are everybody's
     */
    public static LeakAudit of(Course course, Collection<String> labels) {
        return new LeakAudit(
                TrainerText.secret(course),
                () -> Letters.of(TrainerText.open(course)) + " " + Letters.of(String.join("\n", labels)));
    }

    private static List<Passage> all(List<List<Passage>> secrets) {
        return secrets.stream().flatMap(List::stream).toList();
    }

    /** The fingerprints of the trainer's words, lesson by lesson. */
    SortedSet<String> secrets() {
        return secrets.stream().map(LeakAudit::fingerprint).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The search for the trainer's words of the lessons that are not among these. */
    SecretSearch secretsBut(Set<String> known) {
        return new SecretSearch(
                all(secrets.stream()
                        .filter(passages -> !known.contains(fingerprint(passages)))
                        .toList()),
                open);
    }

    private static String fingerprint(List<Passage> passages) {
        return Fingerprint.of(passages.stream().map(Passage::text).toArray(String[]::new))
                .hex();
    }

    /** Whether any words of the trainer stand in a file, be it words that learners may read elsewhere. */
    boolean isMetIn(String path, byte[] content) {
        return search.isMetIn(path, content);
    }

    /**
     * Reads one file that was written for learners.
     *
     * @param path of the file below the output folder
     * @return one finding for each place of the file that holds trainer's words, at the first of them
     */
    public List<Finding> leaks(String path, byte[] content) {
        Map<String, Finding> leaks = new LinkedHashMap<>();
        Readings.ofWritten(path, content, (place, text) -> search.in(text)
                .map(passage -> Finding.error(RULE, passage.span(), "shown", place, quote(passage.text())))
                .ifPresent(leak -> leaks.put(place, leak)));
        return List.copyOf(leaks.values());
    }

    private static String quote(String words) {
        String line = words.replace('\n', ' ').strip();
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }
}
