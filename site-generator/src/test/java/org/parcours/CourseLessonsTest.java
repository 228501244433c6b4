package org.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.model.Lesson;
import org.parcours.model.Minimum;
import org.parcours.read.asciidoc.AsciidocReader;
import org.parcours.read.course.CourseReader;
import org.parcours.read.markdown.MarkdownReader;
import org.parcours.source.CourseFolder;

/** The lessons of the course that ships with the project, read as they stand. */
class CourseLessonsTest {

    private static final Minimum ASKED = new Minimum(1, 2, 5, 2, 4);

    @Test
    void everyLessonIsReadWholeAndWithoutAFinding() throws IOException {
        Findings findings = new Findings();
        CourseFolder folder = CourseFolder.at(Path.of("..", "content", "src", "main", "course"));
        List<Lesson> lessons;
        try (AsciidocReader asciidoc = new AsciidocReader()) {
            lessons = CourseReader.read(folder, List.of(asciidoc, new MarkdownReader()), findings)
                    .orElseThrow()
                    .course()
                    .versions()
                    .get(0)
                    .lessons();
        }

        assertThat(findings.sorted())
                .filteredOn(finding -> !finding.span().file().equals("course.yaml"))
                .extracting(CourseLessonsTest::said)
                .isEmpty();
        assertThat(lessons).hasSizeGreaterThan(2).allSatisfy(CourseLessonsTest::isWhole);
    }

    private static void isWhole(Lesson lesson) {
        assertThat(lesson.objectives()).as(lesson.id()).hasSizeGreaterThanOrEqualTo(ASKED.objectives());
        assertThat(lesson.objectives())
                .as(lesson.id())
                .allMatch(objective -> objective.level().isPresent());
        assertThat(lesson.examples()).as(lesson.id()).hasSizeGreaterThanOrEqualTo(ASKED.examples());
        assertThat(lesson.pairs()).as(lesson.id()).hasSizeGreaterThanOrEqualTo(ASKED.pairs());
        assertThat(lesson.exercises()).as(lesson.id()).hasSizeGreaterThanOrEqualTo(ASKED.exercises());
        assertThat(lesson.exercises()).as(lesson.id()).allMatch(exercise -> exercise.modelAnswer()
                .isPresent());
        assertThat(lesson.questions()).as(lesson.id()).hasSizeGreaterThanOrEqualTo(ASKED.questions());
        assertThat(lesson.questions()).as(lesson.id()).noneMatch(question -> question.objectives()
                .isEmpty());
    }

    private static String said(Finding finding) {
        return finding.span() + " " + finding.rule() + " "
                + Messages.in(Locale.ENGLISH).problem(finding);
    }
}
