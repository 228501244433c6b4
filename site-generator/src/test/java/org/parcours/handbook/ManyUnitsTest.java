package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;
import org.parcours.compile.CompileRequest;
import org.parcours.compile.OpenCourse;
import org.parcours.compile.Selection;
import org.parcours.edition.Edition;
import org.parcours.model.text.Language;
import org.parcours.template.Theme;

class ManyUnitsTest {

    @TempDir
    private Path root;

    @Test
    void theMarkAtTheEdgeHasRoomForTheNumberOfAnyUnit() throws IOException {
        int units = 1000;
        write(units);
        CompileRequest request = new CompileRequest(
                root.resolve("course"),
                root.resolve("out"),
                root.resolve("cache"),
                "default",
                Selection.ALL,
                Instant.EPOCH);
        try (OpenCourse open = OpenCourse.of(request)) {
            byte[] pages = open.read()
                    .handbook("lecon-1000", new Language("fr"), Edition.LEARNER, Theme.standard())
                    .orElseThrow();

            assertThat(text(pages).lines()).contains("1000");
        }
    }

    private void write(int units) throws IOException {
        Path course = root.resolve("course");
        for (int i = 1; i <= units; i++) {
            Path lesson = course.resolve("fr/unite-" + i + "/lecon-" + i + ".md");
            Files.createDirectories(lesson.getParent());
            Files.writeString(lesson, GeneratedCourse.lesson("lecon-" + i, Syntax.MD, i, 40));
        }
        String all = IntStream.rangeClosed(1, units)
                .mapToObj(i -> GeneratedCourse.unit("unite-" + i, List.of("lecon-" + i)))
                .collect(Collectors.joining());
        Files.writeString(course.resolve("course.yaml"), GeneratedCourse.plan(all));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
