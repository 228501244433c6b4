package org.parcours.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parcours.check.translation.Stamp;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.Mention;
import org.parcours.output.OutputException;
import org.parcours.output.WholeFile;

/**
 * Records in the header of a translation which state of its source it renders. One line is written or replaced; every other
 * byte of the file, its line ends and its order mark included, stays as it is.
 */
final class TranslationStamps {

    private static final String KEY = "translates";
    private static final Pattern FENCE = Pattern.compile("---\\s*");

    /** What a byte-order mark looks like where each byte is one character. */
    private static final String ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final Path folder;
    private final Selection selection;

    /** @param folder of the course */
    TranslationStamps(Path folder, Selection selection) {
        this.folder = folder;
        this.selection = selection;
    }

    /** Stamps the translations of a course that are not stamped with what their sources say now; the files that changed. */
    List<String> write(Course course) {
        List<String> changed = new ArrayList<>();
        course.versions().stream()
                .skip(1)
                .flatMap(version -> version.lessons().stream())
                .filter(selection::has)
                .forEach(lesson -> course.versions().get(0).lessons().stream()
                        .filter(source -> source.id().equals(lesson.id()))
                        .map(source -> Stamp.of(source).text())
                        .filter(stamp ->
                                !lesson.header().translates().map(Mention::id).equals(Optional.of(stamp)))
                        .findFirst()
                        .ifPresent(stamp -> {
                            write(lesson, stamp);
                            changed.add(lesson.span().file());
                        }));
        return changed;
    }

    private void write(Lesson lesson, String stamp) {
        Path file = folder.resolve(lesson.span().file());
        try {
            // Each byte as a character, so that whatever an author wrote comes back as it was.
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            WholeFile.replace(file, stamped(text, lesson, stamp).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw OutputException.of(file, unreadable);
        }
    }

    private static String stamped(String text, Lesson lesson, String stamp) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)", -1)));
        Optional<Mention> before = lesson.header().translates();
        if (before.isPresent()) {
            int line = before.get().span().line() - 1;
            String written = lines.get(line);
            String end = written.substring(written.stripTrailing().length());
            int colon = written.indexOf(':', written.startsWith(":") ? 1 : 0);
            lines.set(line, written.substring(0, colon + 1) + " " + stamp + end);
        } else {
            insert(lines, stamp);
        }
        return String.join("", lines);
    }

    /** Before the line that closes the header; in a header of AsciiDoc's own, before the empty line that ends it. */
    private static void insert(List<String> lines, String stamp) {
        int first = 0;
        while (lines.get(first).replace(ORDER_MARK, "").isBlank()) {
            first++;
        }
        boolean fenced = FENCE.matcher(lines.get(first).replace(ORDER_MARK, "")).matches();
        int last = first + 1;
        while (last < lines.size()
                && !(fenced
                        ? FENCE.matcher(lines.get(last)).matches()
                        : lines.get(last).isBlank())) {
            last++;
        }
        String end = lines.get(first).endsWith("\r\n") ? "\r\n" : "\n";
        lines.add(last, (fenced ? "" : ":") + KEY + ": " + stamp + end);
    }
}
