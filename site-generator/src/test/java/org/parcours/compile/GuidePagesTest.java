package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.read.course.CourseReader;
import org.parcours.read.markdown.MarkdownReader;
import org.parcours.source.CourseFolder;

/** What the guides show to be copied can be copied. */
class GuidePagesTest {

    private static final Path DOCS = Path.of("../docs");

    @TempDir
    Path root;

    @BeforeEach
    void startsFromTheFirstCourse() throws IOException {
        Files.createDirectories(root.resolve("course/en/listening"));
        write("course.yaml", examples("start.md", "yaml").findFirst().orElseThrow());
    }

    @Test
    void theFirstCourseHasNothingToReportButNotes() throws IOException {
        write(
                "en/listening/verbal-cues.md",
                examples("start.md", "markdown").findFirst().orElseThrow());

        Compiler compiler = Compiler.of(BuildCourse.request(root));

        assertThat(compiler.check()).allMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(compiler.build(Output.QUIZ)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lessonExamples")
    void anExampleOfALessonIsReadWithoutAFinding(String example) throws IOException {
        write("en/listening/verbal-cues.md", lesson(example));
        Findings findings = new Findings();

        CourseReader.read(CourseFolder.at(root.resolve("course")), List.of(new MarkdownReader()), findings);

        assertThat(findings.sorted()).extracting(Finding::rule).isEmpty();
    }

    static Stream<String> lessonExamples() throws IOException {
        return examples("lessons.md", "markdown");
    }

    private static Stream<String> examples(String page, String language) throws IOException {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(DOCS.resolve(page)))
                .results()
                .map(example -> example.group(1));
    }

    /** The example in a lesson, in the part where it belongs. */
    private static String lesson(String example) {
        if (example.startsWith("---")) {
            return example;
        }
        String header = "---\ntitle: Verbal cues\nduration: 25\n---\n\n";
        if (example.contains("[x]")) {
            return header + "## Quiz\n\n" + example;
        }
        return header + (example.contains("### ") ? "## Exercises\n\n" : "") + example + "\nWords.\n";
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(root.resolve("course").resolve(path), text);
    }
}
