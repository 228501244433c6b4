package org.parcours.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that holds a course, and the only place from which anything is read: no link, {@code ..} or absolute name
 * leads out of it.
 */
public final class CourseFolder {

    private final Path root;

    private CourseFolder(Path root) {
        this.root = root;
    }

    /** @throws IOException when there is no such folder, or it cannot be read */
    public static CourseFolder at(Path folder) throws IOException {
        return new CourseFolder(folder.toRealPath());
    }

    public Path root() {
        return root;
    }

    /** The file of this path below the folder, if it is there, is a file, and is really inside. */
    public Optional<Path> file(String path) {
        try {
            Path real = root.resolve(path).toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
        } catch (IOException | IllegalArgumentException absentOrImpossible) {
            return Optional.empty();
        }
    }

    /**
     * The file that a lesson names: beside it, in its media folder, in its language's, in the course's.
     *
     * @param lesson path of the lesson that names it
     * @param name as its author wrote it
     * @return its path below the folder
     */
    public Optional<String> named(String lesson, String name) {
        Path beside = Path.of(lesson).getParent();
        Path own = beside == null ? Path.of("") : beside;
        Path language = own.getNameCount() > 1 ? own.getName(0) : own;
        return Stream.of(own, own.resolve("media"), language.resolve("media"), Path.of("media"))
                .map(folder -> folder.resolve(name).normalize())
                .map(path -> path.toString().replace('\\', '/'))
                .filter(path -> file(path).isPresent())
                .findFirst();
    }
}
