package org.parcours.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a course's files as their authors wrote them, to be quoted under a finding. */
public final class SourceLines {

    private final Path course;
    private final Map<String, List<String>> files = new HashMap<>();

    public SourceLines(Path course) {
        this.course = course;
    }

    /** A line of a file, from 1; nothing where there is none, or where the file cannot be read. */
    Optional<String> line(String file, int number) {
        List<String> lines = files.computeIfAbsent(file, this::read);
        return number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    /** What is wrong with a file that is no text was found when it was read: here its line is merely not shown. */
    private List<String> read(String file) {
        try {
            String text = new String(Files.readAllBytes(course.resolve(file)), StandardCharsets.UTF_8);
            return text.replaceFirst("^\\x{FEFF}", "").lines().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
