package org.parcours.audit;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final SecretSearch search;

    private LeakAudit(SecretSearch search) {
        this.search = search;
    }

    /**
     * An audit of what is made of this course.
     *
     * @param course as it was read, with all that is the trainer's
     * @param labels the words of the theme, which are everybody's
     */
    public static LeakAudit of(Course course, Collection<String> labels) {
        return new LeakAudit(new SecretSearch(
                TrainerText.secret(course),
                () -> Letters.of(TrainerText.open(course)) + " " + Letters.of(String.join("\n", labels))));
    }

    /**
     * Reads one file that was written for learners.
     *
     * @param path of the file below the output folder
     * @return one finding for each place of the file that holds trainer's words, at the first of them
     */
    public List<Finding> leaks(String path, byte[] content) {
        Map<String, Finding> leaks = new LinkedHashMap<>();
        try {
            Readings.of(path, content, (place, text) -> leak(place, text).ifPresent(leak -> leaks.put(place, leak)));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read back what was written, " + path, e);
        }
        return List.copyOf(leaks.values());
    }

    private Optional<Finding> leak(String place, String text) {
        return search.in(Letters.of(Unmarked.of(text)))
                .map(passage -> Finding.error(RULE, passage.span(), "shown", place, quote(passage.text())));
    }

    private static String quote(String words) {
        String line = words.replace('\n', ' ').strip();
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }
}
