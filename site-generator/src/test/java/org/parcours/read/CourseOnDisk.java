package org.parcours.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.source.CourseFolder;

/** A course folder that a test fills file by file, and what was found in it, as an author reads it. */
public final class CourseOnDisk {

    private final Path root;
    private final Findings findings = new Findings();

    public CourseOnDisk(Path root) {
        this.root = root;
    }

    public CourseOnDisk with(String path, String text) throws IOException {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public CourseOnDisk with(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    public CourseFolder folder() throws IOException {
        return CourseFolder.at(root);
    }

    public Findings findings() {
        return findings;
    }

    /** Each finding as place, severity and rule. */
    public List<String> found() {
        return findings.sorted().stream()
                .map(f -> f.span() + " " + f.severity() + " " + f.rule() + " " + f.problem())
                .toList();
    }

    /** Each finding as place, problem and fix. */
    public List<String> said(Locale locale) {
        Messages messages = Messages.in(locale);
        return findings.sorted().stream().map(f -> said(f, messages)).toList();
    }

    private static String said(Finding finding, Messages messages) {
        return finding.span() + " " + messages.problem(finding) + " " + messages.fix(finding);
    }
}
