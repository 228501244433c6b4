package org.parcours.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.compile.CompileRequest;
import org.parcours.compile.Output;

/** What fails a build, by its settings. */
class VerdictTest {

    private static final String COURSE =
            """
            id: premiers-mots
            languages: [fr, en]
            title: Premiers mots
            units:
              - id: accueil
                title: Accueil
                lessons: [saluer]
            checks:
              minimum: {objectives: 0, examples: %d, pairs: 0, exercises: 0, questions: 0}
            """;

    @TempDir
    private Path root;

    private final RecordedLog log = new RecordedLog();

    @Test
    void aWarningFailsTheBuildOnlyWhenItIsAskedTo() throws Exception {
        write(0);

        check("error");
        assertThat(log.lines()).anyMatch(line -> line.startsWith("info: 1 warning"));
        assertThatThrownBy(() -> check("warning"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 warning");
    }

    @Test
    void anErrorMayBeReportedOnlyButNeverPublished() throws Exception {
        write(1);
        Settings never = settings("never");
        CourseInBuild course = course("never");

        course.attempt(() -> course.check(never, log));
        assertThat(log.lines()).contains("error:     Examples found: 0; at least 1 needed.");
        assertThatThrownBy(() -> course.attempt(() -> course.make(Output.SITE, never, log)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 error, 1 warning");
        assertThat(root.resolve("out")).isDirectoryNotContaining("glob:**site");
    }

    @Test
    void whatAnEarlierGoalSaidIsNotSaidAgain() throws Exception {
        write(0);
        CourseInBuild course = course("error");

        course.attempt(() -> course.check(settings("error"), log));
        List<String> once = List.copyOf(log.lines());
        course.attempt(() -> course.check(settings("error"), log));

        assertThat(log.lines()).isEqualTo(once);
    }

    @Test
    void aSettingThatCannotBeIsSaidInOneLine() {
        assertThatThrownBy(() -> settings("errors"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("parcours.failOn cannot be `errors`; it is error, warning or never.");
        assertThatThrownBy(() -> Settings.of(List.of(), List.of(), "teacher", "error", Optional.empty(), false, ""))
                .hasMessage("parcours.edition cannot be `teacher`; it is learner, trainer or both.");
        assertThatThrownBy(() -> Settings.locale("de")).hasMessage("parcours.messages cannot be `de`; it is fr or en.");
        assertThatThrownBy(() -> Settings.of(List.of(), List.of(), "", "error", Optional.empty(), false, "yesterday"))
                .hasMessageStartingWith("parcours.outputTimestamp cannot be `yesterday`");
    }

    @Test
    void theDateOfDocumentsIsAnInstantOrSecondsAndNeverTheClocks() throws Exception {
        assertThat(date("2026-03-01T12:00:00Z")).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(date("86400")).isEqualTo("1970-01-02T00:00:00Z");
        assertThat(date("")).isEqualTo(date(null));
    }

    private static Instant date(String timestamp) throws MojoExecutionException {
        return Settings.of(List.of(), List.of(), "", "error", Optional.empty(), false, timestamp)
                .date();
    }

    private static Settings settings(String failOn) throws MojoExecutionException {
        return Settings.of(List.of(), List.of(), "", failOn, Optional.of(Locale.ENGLISH), false, "");
    }

    private void check(String failOn) throws Exception {
        CourseInBuild course = course(failOn);
        course.attempt(() -> course.check(settings(failOn), log));
    }

    private CourseInBuild course(String failOn) throws MojoExecutionException {
        Settings settings = settings(failOn);
        CompileRequest request = new CompileRequest(
                root.resolve("course"),
                root.resolve("out"),
                root.resolve("cache"),
                "default",
                settings.selection(),
                settings.date());
        return new CourseInBuild(request, settings.messages(), new CourseInBuild.Place(root, "1"));
    }

    /** A course whose second language has no lessons, which is a warning. */
    private void write(int examples) throws IOException {
        Path lesson = root.resolve("course/fr/accueil/saluer.md");
        Files.createDirectories(lesson.getParent());
        Files.writeString(root.resolve("course/course.yaml"), COURSE.formatted(examples));
        Files.writeString(lesson, "---\ntitle: Saluer\nduration: 5\n---\n\n## Trois temps\n\nUn nom, une question.\n");
    }
}
