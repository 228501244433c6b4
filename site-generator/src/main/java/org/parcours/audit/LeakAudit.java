package org.parcours.audit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parcours.audit.Windows.Piece;
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
    private final SecretSearch search;
    private final Excuses excuses;

    private LeakAudit(List<List<Passage>> secrets, List<OpenText> open) {
        this.secrets = secrets;
        this.search = new SecretSearch(all(secrets));
        this.excuses = new Excuses(open, search);
    }

    /**
     * An audit of what is made of this course.
     *
     * @param course as it was read, with all that is the trainer's
     * @param labels the words of the theme, which are everybody's
     */
    public static LeakAudit of(Course course, Collection<String> labels) {
        return of(course, labels, Map.of());
    }

    /**
     * An audit of what is made of this course.
     *
     * @param made by the path of a lesson, the fingerprint of all that it was made of
     */
    public static LeakAudit of(Course course, Collection<String> labels, Map<String, Fingerprint> made) {
        return new LeakAudit(TrainerText.secret(course), TrainerText.open(course, labels, made));
    }

    private static List<Passage> all(List<List<Passage>> secrets) {
        return secrets.stream().flatMap(List::stream).toList();
    }

    /** The fingerprints of the trainer's words, lesson by lesson. */
    SortedSet<String> secrets() {
        return secrets.stream().map(LeakAudit::fingerprint).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The search for the trainer's words of the lessons whose words are not among these. */
    ImprintSearch searchBut(Set<String> known) {
        return new ImprintSearch(all(secrets.stream()
                .filter(passages -> !known.contains(fingerprint(passages)))
                .toList()));
    }

    Excuses excuses() {
        return excuses;
    }

    private static String fingerprint(List<Passage> passages) {
        return Fingerprint.of(passages.stream().map(Passage::text).toArray(String[]::new))
                .hex();
    }

    /**
     * Reads one file that was written for learners.
     *
     * @param path of the file below the output folder
     * @return one finding for each place of the file that holds trainer's words, at the first of them
     */
    public List<Finding> leaks(String path, byte[] content) {
        return leaks(path, content, new Imprint(), new PageWords(Map.of()), letters -> excuses.witness(letters)
                .isPresent());
    }

    /**
     * @param imprint takes what is to be remembered of the file
     * @param pages knows words of pages of PDFs, and learns others
     * @param excused tells of letters of the trainer's whether learners may read them; it is asked of all that are met
     */
    List<Finding> leaks(String path, byte[] content, Imprint imprint, PageWords pages, Predicate<String> excused) {
        Map<String, Finding> leaks = new LinkedHashMap<>();
        Readings.ofWritten(path, content, pages, (place, letters) -> {
            imprint.add(letters);
            for (Piece piece : search.metIn(letters)) {
                if (!excused.test(piece.words())) {
                    leaks.putIfAbsent(place, leak(place, piece.passage()));
                }
            }
        });
        return List.copyOf(leaks.values());
    }

    private static Finding leak(String place, Passage passage) {
        return Finding.error(RULE, passage.span(), "shown", place, quote(passage.text()));
    }

    private static String quote(String words) {
        String line = words.replace('\n', ' ').strip();
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }
}
