package org.parcours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.finding.Findings;
import org.parcours.model.Interaction;
import org.parcours.model.Lesson;
import org.parcours.model.Part;
import org.parcours.model.QuizPart;
import org.parcours.model.text.Language;
import org.parcours.read.asciidoc.AsciidocReader;
import org.parcours.read.lesson.LessonAssembler;
import org.parcours.read.markdown.MarkdownReader;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;

/** The same lesson in both syntaxes is the same lesson: one folder of {@code twins} a construct. */
class TwinTest {

    private static final AsciidocReader ASCIIDOC = new AsciidocReader();

    static Stream<Path> twins() throws IOException, URISyntaxException {
        try (Stream<Path> folders =
                Files.list(Path.of(TwinTest.class.getResource("/twins").toURI()))) {
            return folders.sorted().toList().stream();
        }
    }

    @AfterAll
    static void endAsciidoc() {
        ASCIIDOC.close();
    }

    @ParameterizedTest
    @MethodSource("twins")
    void markdown_and_asciidoc_say_the_same(Path twin) throws IOException {
        Read markdown = read(new MarkdownReader(), twin, "lesson.md");
        Read asciidoc = read(ASCIIDOC, twin, "lesson.adoc");

        assertThat(markdown.findings()).isEmpty();
        assertThat(asciidoc.findings()).isEmpty();
        assertThat(ModelSketch.of(asciidoc.lesson())).isEqualTo(ModelSketch.of(markdown.lesson()));
        assertThat(asciidoc.exemptions()).isEqualTo(markdown.exemptions());
    }

    @Test
    void theTwinsHoldEveryKindOfQuestionAndEveryPart() throws Exception {
        Set<Class<?>> kinds = new HashSet<>();
        Set<Class<?>> parts = new HashSet<>();
        for (Path twin : twins().toList()) {
            for (Part part : read(ASCIIDOC, twin, "lesson.adoc").lesson().parts()) {
                parts.add(part.getClass());
                if (part instanceof QuizPart quiz) {
                    quiz.questions()
                            .forEach(
                                    question -> kinds.add(question.interaction().getClass()));
                }
            }
        }

        assertThat(kinds).containsExactlyInAnyOrder(Interaction.class.getPermittedSubclasses());
        assertThat(parts).containsExactlyInAnyOrder(Part.class.getPermittedSubclasses());
    }

    private record Read(Lesson lesson, List<String> exemptions, List<String> findings) {}

    private static Read read(LessonReader reader, Path twin, String name) throws IOException {
        Findings findings = new Findings();
        ReadingContext context =
                new ReadingContext(CourseFolder.at(twin), new Language("fr"), Map.of("organisation", "ACME"), findings);
        String text = Normalizer.normalize(Files.readString(twin.resolve(name)), Normalizer.Form.NFC);
        Manuscript manuscript = reader.read(new SourceFile(name, text), context);
        return new Read(
                new LessonAssembler().assemble(manuscript, context),
                manuscript.exemptions().stream()
                        .map(e -> e.rule() + " because " + e.reason())
                        .toList(),
                findings.sorted().stream()
                        .map(f -> f.span() + " " + f.rule() + "/" + f.problem() + " " + f.words())
                        .toList());
    }
}
