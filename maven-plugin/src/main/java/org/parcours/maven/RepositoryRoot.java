package org.parcours.maven;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that paths in a report for code hosts start from. */
final class RepositoryRoot {

    private RepositoryRoot() {}

    /**
     * The nearest folder upwards that holds {@code .git}, a folder or, in a worktree, a file; else the one where Maven was
     * started.
     */
    static Path of(Path folder, Path executionRoot) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return executionRoot;
    }

    /**
     * What stands before a path of the course folder so that it starts from the root.
     *
     * @return the path from the root to the course folder, ended by {@code /}; empty when they are the same; absolute when
     *     the course lies outside
     */
    static String prefix(Path root, Path courseFolder) {
        if (root.equals(courseFolder)) {
            return "";
        }
        Path path = courseFolder.startsWith(root) ? root.relativize(courseFolder) : courseFolder;
        return path.toString().replace('\\', '/') + "/";
    }
}
