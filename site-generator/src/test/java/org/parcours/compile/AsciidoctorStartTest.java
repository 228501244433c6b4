package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;
import org.parcours.finding.Severity;

/** How often Asciidoctor starts, which takes seconds: each start has a thread of its own. */
class AsciidoctorStartTest {

    private static final String THREAD_START = "jdk.ThreadStart";

    @TempDir
    private Path root;

    @Test
    void asciidoctorStartsOnceForTheCheckAndAllOutputsTogether() throws IOException {
        GeneratedCourse.write(root.resolve("course"), 4, 40);
        try (Recording recording = new Recording()) {
            recording.enable(THREAD_START);
            recording.start();
            Compiler compiler = Compiler.of(BuildCourse.request(root));
            assertThat(compiler.check()).noneMatch(finding -> finding.severity() == Severity.ERROR);
            for (Output output : Output.values()) {
                compiler.build(output);
            }
            recording.stop();
            recording.dump(root.resolve("threads.jfr"));
        }

        assertThat(startedThreads()).containsOnlyOnce("parcours-asciidoctor").contains("parcours-reader");
    }

    @Test
    void asciidoctorStartsOnceForSeveralCoursesOfABuild() throws IOException {
        try (Recording recording = new Recording();
                LessonReaders readers = new LessonReaders()) {
            recording.enable(THREAD_START);
            recording.start();
            for (String name : List.of("first", "second")) {
                Path folder = root.resolve(name);
                GeneratedCourse.write(folder.resolve("course"), 2, 40, List.of(GeneratedCourse.Syntax.ADOC));
                Compiler compiler = Compiler.of(BuildCourse.request(folder), Optional.of(readers), Progress.UNSEEN);
                assertThat(compiler.lessons()).hasSize(2);
            }
            recording.stop();
            recording.dump(root.resolve("threads.jfr"));
        }

        assertThat(startedThreads()).containsOnlyOnce("parcours-asciidoctor");
    }

    private List<String> startedThreads() throws IOException {
        return RecordingFile.readAllEvents(root.resolve("threads.jfr")).stream()
                .filter(event -> event.getEventType().getName().equals(THREAD_START))
                .map(AsciidoctorStartTest::name)
                .toList();
    }

    private static String name(RecordedEvent start) {
        return String.valueOf(start.getThread("thread").getJavaName());
    }
}
