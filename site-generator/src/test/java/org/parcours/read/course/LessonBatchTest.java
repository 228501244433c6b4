package org.parcours.read.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.finding.Findings;
import org.parcours.read.CourseOnDisk;
import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.source.SourceFile;

/** Lessons of a syntax that starts at once, and of one that takes long to start. */
class LessonBatchTest {

    private static final String COURSE =
            """
            id: ecoute
            languages: [fr]
            title: Écouter
            units:
              - id: entendre
                title: Entendre
                lessons: [vite, lentement, encore]
            """;

    @TempDir
    private Path root;

    private final CountDownLatch quickLessons = new CountDownLatch(2);
    private Optional<CompletableFuture<Boolean>> start = Optional.empty();

    @Test
    void aSyntaxThatStartsSlowlyStartsWhileLessonsOfTheOthersAreRead() throws IOException {
        CourseOnDisk course = new CourseOnDisk(root)
                .with("course.yaml", COURSE)
                .with("fr/entendre/vite.quick", "")
                .with("fr/entendre/lentement.slow", "")
                .with("fr/entendre/encore.quick", "");

        CourseReader.read(course.folder(), List.of(new Quick(), new Slow()), new Findings());

        assertThat(start).as("it is started").isPresent();
        assertThat(start.get().join())
                .as("both quick lessons were read before it had started")
                .isTrue();
    }

    @Test
    void aSyntaxThatNoLessonIsWrittenInIsNotStarted() throws IOException {
        CourseOnDisk course = new CourseOnDisk(root)
                .with("course.yaml", COURSE.replace("lentement, ", ""))
                .with("fr/entendre/vite.quick", "")
                .with("fr/entendre/encore.quick", "");

        CourseReader.read(course.folder(), List.of(new Quick(), new Slow()), new Findings());

        assertThat(start).isEmpty();
        assertThat(quickLessons.getCount()).isZero();
    }

    private final class Quick implements LessonReader {

        @Override
        public String extension() {
            return "quick";
        }

        @Override
        public Manuscript read(SourceFile file, ReadingContext context) {
            quickLessons.countDown();
            return new Manuscript(file, List.of(), List.of(), List.of(), Collections.emptySortedSet());
        }
    }

    /** It cannot have started before all lessons of the other syntax were read. */
    private final class Slow implements LessonReader {

        @Override
        public String extension() {
            return "slow";
        }

        @Override
        public void prepare() {
            start = Optional.of(CompletableFuture.supplyAsync(this::areOthersRead));
        }

        private boolean areOthersRead() {
            try {
                return quickLessons.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Manuscript read(SourceFile file, ReadingContext context) {
            start.orElseThrow().join();
            return new Manuscript(file, List.of(), List.of(), List.of(), Collections.emptySortedSet());
        }
    }
}
