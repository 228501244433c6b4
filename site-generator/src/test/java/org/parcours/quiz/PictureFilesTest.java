package org.parcours.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Image;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;

class PictureFilesTest {

    private static final Span HERE = Span.line("fr/u/l.md", 3);

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Test
    void aDrawingThatActsStandsInNoBankAndItsAuthorIsTold() throws IOException {
        assertThat(drawn("<script>alert(1)</script>")).isEmpty();
        assertThat(findings.sorted())
                .containsExactly(Finding.error("media.svg-unsafe", HERE, "active", "dessin.svg", "script"));
    }

    @Test
    void aDrawingThatOnlyDrawsIsTaken() throws IOException {
        assertThat(drawn("<rect width='4' height='2'/>")).hasValueSatisfying(picture -> {
            assertThat(picture.name()).matches("dessin-[0-9a-f]{8}\\.svg");
            assertThat(picture.mediaType()).isEqualTo("image/svg+xml");
        });
        assertThat(findings.sorted()).isEmpty();
    }

    private Optional<Picture> drawn(String inside) throws IOException {
        Files.createDirectories(folder.resolve("media"));
        Files.writeString(
                folder.resolve("media/dessin.svg"), "<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>");
        return new PictureFiles(CourseFolder.at(folder), new Losses("JSON", findings))
                .of(new Image(HERE, "dessin.svg", "un dessin"));
    }
}
