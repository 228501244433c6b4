package org.parcours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

class SourceReaderTest {

    @TempDir
    private Path root;

    private CourseOnDisk course;

    @BeforeEach
    void emptyCourse() {
        course = new CourseOnDisk(root);
    }

    @Test
    void everyEditorGivesTheSameText() throws IOException {
        course.with("plain.md", "Écoute\nactive\n")
                .with("windows.md", "\uFEFFÉcoute\r\nactive\r\n")
                .with("old.md", "Écoute\ractive\r")
                .with("decomposed.md", "E\u0301coute\nactive\n");

        for (String path : new String[] {"plain.md", "windows.md", "old.md", "decomposed.md"}) {
            assertThat(read(path).map(SourceFile::text)).as(path).contains("Écoute\nactive\n");
        }
        assertThat(course.found()).isEmpty();
    }

    @Test
    void anEmptyFileIsAnEmptyText() throws IOException {
        course.with("empty.md", "");

        assertThat(read("empty.md").map(SourceFile::text)).contains("");
    }

    @Test
    void aFileInAnotherEncodingNamesTheLine() throws IOException {
        course.with("latin.md", "Une ligne\r\nune autre\r\nécoute".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read("latin.md")).isEmpty();
        assertThat(course.said(Locale.FRENCH))
                .containsExactly("latin.md:3 `latin.md` n'est pas un texte en UTF-8 : la ligne 3 est illisible."
                        + " Ouvrez-le dans votre éditeur, choisissez « Enregistrer avec l'encodage », puis « UTF-8 »,"
                        + " et enregistrez.");
    }

    @Test
    void aFileCutInTheMiddleOfACharacterIsNotUtf8() throws IOException {
        course.with("cut.md", new byte[] {'a', '\n', (byte) 0xC3});

        assertThat(read("cut.md")).isEmpty();
        assertThat(course.found()).containsExactly("cut.md:2 ERROR file.encoding not-utf-8");
    }

    @Test
    void controlAndPrivateCharactersAreShownWhereTheyStand() throws IOException {
        course.with("marks.md", "bon\tmot\nun\u0001 deux\u0002\n\uE000[x]\n");

        assertThat(read("marks.md")).isEmpty();
        assertThat(course.found())
                .containsExactly(
                        "marks.md:2:3 ERROR file.characters control", "marks.md:3:1 ERROR file.characters private");
        assertThat(course.said(Locale.ENGLISH).get(0))
                .contains("The invisible control character U+0001 stands in `marks.md`.");
    }

    @Test
    void aPictureGivenAsTextDoesNotFillTheScreen() throws IOException {
        course.with("noise.md", "\u0000\n".repeat(5000));

        assertThat(read("noise.md")).isEmpty();
        assertThat(course.found()).hasSize(10);
    }

    @Test
    void aMissingFileIsReportedWhereItIsNamed() throws IOException {
        Optional<SourceFile> read = new SourceReader(course.folder(), course.findings())
                .read("fr/absent.md", new Span("course.yaml", 7, 15, 7, 21));

        assertThat(read).isEmpty();
        assertThat(course.said(Locale.ENGLISH))
                .containsExactly("course.yaml:7:15 There is no file `fr/absent.md`."
                        + " Check the name, small and capital letters included, or create the file.");
    }

    @Test
    void nothingLeadsOutOfTheCourse(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("link.md"), secret);
        String upwards = root.toRealPath().relativize(secret.toRealPath()).toString();

        assertThat(read("link.md")).isEmpty();
        assertThat(read(upwards)).isEmpty();
        assertThat(read(secret.toRealPath().toString())).isEmpty();
        assertThat(course.found()).hasSize(3).allMatch(found -> found.endsWith("ERROR file.missing outside"));
    }

    @Test
    void aFolderInPlaceOfAFileIsNotReadable() throws IOException {
        Files.createDirectories(root.resolve("lesson.md"));

        assertThat(read("lesson.md")).isEmpty();
        assertThat(course.found()).containsExactly("lesson.md:1 ERROR file.unreadable folder");
    }

    @Test
    void aLinkThatTurnsInCirclesIsNotReadable() throws IOException {
        Files.createSymbolicLink(root.resolve("a.md"), root.resolve("b.md"));
        Files.createSymbolicLink(root.resolve("b.md"), root.resolve("a.md"));

        assertThat(read("a.md")).isEmpty();
        assertThat(course.found()).containsExactly("a.md:1 ERROR file.unreadable disk");
    }

    @Test
    void aFileNobodyTypedIsRefusedBeforeItFillsTheMemory() throws IOException {
        try (var film = Files.newByteChannel(
                root.resolve("film.md"),
                java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE)) {
            film.position(SourceReader.MOST_BYTES);
            film.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
        }

        assertThat(read("film.md")).isEmpty();
        assertThat(course.found()).containsExactly("film.md:1 ERROR file.too-large bytes");
    }

    private Optional<SourceFile> read(String path) throws IOException {
        return new SourceReader(course.folder(), course.findings()).read(path);
    }
}
