package org.parcours.read.course;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Language;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;

/**
 * The lesson files that lie below the folder of one language. Media folders hold none; a name that begins with {@code _}
 * is a text that lessons include, one that begins with a full stop belongs to an editor.
 */
final class LessonFiles {

    private final CourseFolder folder;
    private final List<String> extensions;
    private final Findings findings;
    private final SortedSet<String> files = new TreeSet<>();
    private final SortedSet<String> closed = new TreeSet<>();

    LessonFiles(CourseFolder folder, List<String> extensions, Findings findings) {
        this.folder = folder;
        this.extensions = List.copyOf(extensions);
        this.findings = findings;
    }

    /** Looks through the folder of a language; that a folder in it cannot be looked into is a finding. */
    LessonFiles of(Language language) throws IOException {
        Path root = folder.root().resolve(language.tag());
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, new Visitor());
        }
        return this;
    }

    /** Paths of all lesson files. */
    SortedSet<String> all() {
        return files;
    }

    /** Paths of the files of a lesson, one for each syntax in which it is written. */
    List<String> named(String stem) {
        return extensions.stream()
                .map(extension -> stem + "." + extension)
                .filter(files::contains)
                .toList();
    }

    /** A file of the same name in another folder. */
    Optional<String> elsewhere(String lesson) {
        return files.stream().filter(path -> name(path).equals(lesson)).findFirst();
    }

    /** Whether nobody can tell what this folder holds. */
    boolean isClosed(String path) {
        return closed.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    /** File name without folder and extension. */
    static String name(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    private String path(Path file) {
        return folder.root().relativize(file).toString().replace('\\', '/');
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = directory.getFileName().toString();
            boolean skipped = name.equals("media") || name.startsWith("_") || name.startsWith(".");
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            boolean lesson = extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
            if (lesson && !name.startsWith("_") && !name.startsWith(".")) {
                files.add(path(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            String path = path(file);
            String problem = failure instanceof AccessDeniedException ? "rights" : "disk";
            findings.add(Finding.error("file.unreadable", Span.file(path), problem, path));
            closed.add(path);
            return FileVisitResult.CONTINUE;
        }
    }
}
