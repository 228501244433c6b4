package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.render.FileMemory;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;

class MediaTest {

    @TempDir
    Path folder;

    private final Map<String, byte[]> written = new TreeMap<>();
    private final Findings findings = new Findings();
    private Media media;

    @BeforeEach
    void open() throws IOException {
        media = new Media(CourseFolder.at(folder), written::put, "site/", FileMemory.empty(), findings);
        Files.createDirectories(folder.resolve("fr/u"));
        Files.createDirectories(folder.resolve("media"));
    }

    @Test
    void a_picture_named_twice_is_copied_once_and_its_size_is_known() throws IOException {
        ImageIO.write(
                new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("media/Photo d’équipe.png").toFile());
        Optional<MediaFile> placed = place("Photo d’équipe.png");
        assertThat(place("Photo d’équipe.png")).isEqualTo(placed);
        assertThat(placed)
                .contains(new MediaFile(
                        "assets/media/media/Photo%20d-%C3%A9quipe.png", Optional.of(new MediaFile.Size(30, 20)), ""));
        assertThat(written).containsOnlyKeys("site/assets/media/media/Photo d-équipe.png");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_picture_that_does_not_open_is_said_and_left_out() throws IOException {
        Files.writeString(folder.resolve("media/cassee.png"), "ceci n’est pas une image");
        assertThat(place("cassee.png")).isEmpty();
        assertThat(said())
                .isEqualTo(
                        "fr/u/l.md:3 L’image `cassee.png` ne s’ouvre pas : le fichier est abîmé, ou d’un format que le"
                                + " site ne montre pas.");
        assertThat(written).isEmpty();
    }

    @Test
    void a_drawing_that_acts_is_said_and_left_out() throws IOException {
        Files.writeString(
                folder.resolve("media/actif.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        assertThat(place("actif.svg")).isEmpty();
        assertThat(said())
                .isEqualTo("fr/u/l.md:3 L’image SVG `actif.svg` contient `script`, qui peut agir sur la page.");
        assertThat(written).isEmpty();
    }

    @Test
    void a_picture_that_is_not_there_is_said_as_the_checks_say_it() {
        assertThat(place("absente.png")).isEmpty();
        assertThat(said()).isEqualTo("fr/u/l.md:3 L’image `absente.png` est introuvable.");
    }

    private Optional<MediaFile> place(String name) {
        return media.place(Span.line("fr/u/l.md", 3), name);
    }

    private String said() {
        assertThat(findings.sorted()).hasSize(1);
        Finding finding = findings.sorted().get(0);
        return finding.span() + " " + Messages.in(Locale.FRENCH).problem(finding);
    }
}
