package org.parcours.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZippedFolderTest {

    @TempDir
    private Path folder;

    @Test
    void holdsEveryFileUnderItsPath() throws IOException {
        Path zip = zip("first.zip");

        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().map(ZipEntry::getName)).containsExactly("fr/index.html", "index.html");
        }
        assertThat(folder).isDirectoryNotContaining(left -> left.toString().endsWith(".half"));
    }

    @Test
    void isTheSameWheneverTheFilesWereWritten() throws IOException {
        Path first = zip("first.zip");
        Files.setLastModifiedTime(folder.resolve("site/index.html"), FileTime.fromMillis(1_000_000));

        assertThat(zip("second.zip")).hasSameBinaryContentAs(first);
    }

    @Test
    void saysWhenItsPlaceIsTaken() throws IOException {
        Files.createDirectories(folder.resolve("taken.zip/by-a-folder"));

        assertThatThrownBy(() -> zip("taken.zip")).isInstanceOf(OutputException.class);
    }

    private Path zip(String name) throws IOException {
        Files.createDirectories(folder.resolve("site/fr"));
        Files.writeString(folder.resolve("site/index.html"), "one");
        Files.writeString(folder.resolve("site/fr/index.html"), "two");
        ZippedFolder.write(folder.resolve("site"), folder.resolve(name));
        return folder.resolve(name);
    }
}
