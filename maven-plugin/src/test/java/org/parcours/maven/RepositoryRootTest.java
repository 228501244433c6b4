package org.parcours.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryRootTest {

    @TempDir
    private Path folder;

    @Test
    void isTheNearestFolderUnderVersionControl() throws IOException {
        Path course = Files.createDirectories(folder.resolve("repository/module/src/main/course"));
        Files.createDirectories(folder.resolve("repository/.git"));

        Path root = RepositoryRoot.of(course, folder.resolve("elsewhere"));

        assertThat(root).isEqualTo(folder.resolve("repository"));
        assertThat(RepositoryRoot.prefix(root, course)).isEqualTo("module/src/main/course/");
    }

    @Test
    void isAWorktreeTooWhoseMarkIsAFile() throws IOException {
        Path course = Files.createDirectories(folder.resolve("worktree/course"));
        Files.writeString(folder.resolve("worktree/.git"), "gitdir: elsewhere");

        assertThat(RepositoryRoot.of(course, folder)).isEqualTo(folder.resolve("worktree"));
    }

    @Test
    void isWhereMavenWasStartedWhenNothingIsUnderVersionControl() throws IOException {
        Path course = Files.createDirectories(folder.resolve("module/course"));

        assertThat(RepositoryRoot.of(course, folder)).isEqualTo(folder);
        assertThat(RepositoryRoot.prefix(folder, course)).isEqualTo("module/course/");
    }

    @Test
    void leavesThePathOfACourseOutsideAsItIs() {
        assertThat(RepositoryRoot.prefix(Path.of("/a/repository"), Path.of("/b/course")))
                .isEqualTo("/b/course/");
        assertThat(RepositoryRoot.prefix(Path.of("/b/course"), Path.of("/b/course")))
                .isEmpty();
    }
}
