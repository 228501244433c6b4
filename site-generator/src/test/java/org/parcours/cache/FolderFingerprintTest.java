package org.parcours.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFingerprintTest {

    private static final FileTime THEN = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void twoFiles() throws IOException {
        folder = Files.createDirectories(root.resolve("course"));
        write("fr/a.md", "A");
        write("fr/b.md", "B");
    }

    @Test
    void theSameContentsHaveTheSameFingerprintWhateverTheirTimesAndWhereverTheyAre() throws IOException {
        Fingerprint before = FolderFingerprint.ofContents(folder);
        Files.setLastModifiedTime(folder.resolve("fr/a.md"), THEN);
        assertThat(FolderFingerprint.ofContents(folder)).isEqualTo(before);

        Files.move(folder, root.resolve("moved"));
        assertThat(FolderFingerprint.ofContents(root.resolve("moved"))).isEqualTo(before);
    }

    @Test
    void everyChangeOfAFileTheAddedAndTheGoneCount() throws IOException {
        Fingerprint before = FolderFingerprint.ofContents(folder);

        write("fr/a.md", "C");
        assertThat(FolderFingerprint.ofContents(folder)).isNotEqualTo(before);
        write("fr/a.md", "A");
        assertThat(FolderFingerprint.ofContents(folder)).isEqualTo(before);
        write("media/x.png", "");
        assertThat(FolderFingerprint.ofContents(folder)).isNotEqualTo(before);
        Files.delete(folder.resolve("media/x.png"));
        Files.delete(folder.resolve("media"));
        Files.move(folder.resolve("fr/a.md"), folder.resolve("fr/c.md"));
        assertThat(FolderFingerprint.ofContents(folder)).isNotEqualTo(before);
    }

    @Test
    void aLinkIsNotTheFileItLeadsTo() throws IOException {
        Fingerprint before = FolderFingerprint.ofContents(folder);
        Path outside = Files.writeString(root.resolve("outside.md"), "A");
        Files.delete(folder.resolve("fr/a.md"));
        Files.createSymbolicLink(folder.resolve("fr/a.md"), outside);
        Fingerprint linked = FolderFingerprint.ofContents(folder);

        assertThat(linked).isNotEqualTo(before);
        Files.writeString(outside, "B");
        assertThat(FolderFingerprint.ofContents(folder)).isNotEqualTo(linked);
    }

    @Test
    void aFolderThatIsNotThereOrEndsInItselfHasOneToo() throws IOException {
        assertThat(FolderFingerprint.ofContents(root.resolve("nowhere")))
                .isNotEqualTo(FolderFingerprint.ofContents(Files.createDirectory(root.resolve("empty"))));
        Files.createSymbolicLink(folder.resolve("fr/again"), folder);

        assertThat(FolderFingerprint.ofContents(folder)).isEqualTo(FolderFingerprint.ofContents(folder));
    }

    @Test
    void traitsAreSizesAndTimes() throws IOException {
        Files.setLastModifiedTime(folder.resolve("fr/a.md"), THEN);
        Fingerprint before = FolderFingerprint.ofTraits(folder);
        assertThat(FolderFingerprint.ofTraits(folder)).isEqualTo(before);

        write("fr/a.md", "AA");
        Files.setLastModifiedTime(folder.resolve("fr/a.md"), THEN);
        assertThat(FolderFingerprint.ofTraits(folder)).isNotEqualTo(before);
        write("fr/a.md", "A");
        assertThat(FolderFingerprint.ofTraits(folder)).isNotEqualTo(before);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
