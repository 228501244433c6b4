package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.check.LessonRule;
import org.parcours.check.RegisterRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Registers;
import org.parcours.read.course.CourseReader;
import org.parcours.read.course.CourseReading;
import org.parcours.read.markdown.MarkdownReader;
import org.parcours.source.CourseFolder;

/** One change each: the lessons that depend on it are checked again, and no others. */
class LessonChecksTest {

    @TempDir
    private Path root;

    private String tool = "1";

    @BeforeEach
    void twoLessons() throws IOException {
        plan("a", "b");
        write("fr/accueil/a.md", GeneratedCourse.lesson("a", Syntax.MD, 1, 40));
        write("fr/accueil/b.md", GeneratedCourse.lesson("b", Syntax.MD, 2, 40));
        assertThat(checkedAgain()).containsExactly("a", "b");
    }

    @Test
    void nothing() throws IOException {
        assertThat(checkedAgain()).isEmpty();
    }

    @Test
    void aLesson() throws IOException {
        write("fr/accueil/a.md", GeneratedCourse.lesson("a", Syntax.MD, 3, 40));
        assertThat(checkedAgain()).containsExactly("a");
    }

    @Test
    void aLessonThatComesOrGoes() throws IOException {
        write("fr/accueil/c.md", GeneratedCourse.lesson("c", Syntax.MD, 3, 40));
        plan("b", "c", "a");
        assertThat(checkedAgain()).containsExactly("c");
        plan("c");
        assertThat(checkedAgain()).isEmpty();
    }

    @Test
    void aSettingTheSourcesAndTheGlossary() throws IOException {
        Path plan = root.resolve("course/course.yaml");
        Files.writeString(plan, Files.readString(plan).replace("pairs: 1", "pairs: 2"));
        assertThat(checkedAgain()).containsExactly("a", "b");
        write("references.yaml", "- {id: pink, type: book, author: Daniel H. Pink, year: 2005, title: T}\n");
        assertThat(checkedAgain()).containsExactly("a", "b");
        write("glossary.yaml", "- {id: fait, term: fait, definition: Ce qui est arrivé}\n");
        assertThat(checkedAgain()).containsExactly("a", "b");
        write("syllabus.yaml", "- {id: W-1, status: required, point: Un point}\n");
        assertThat(checkedAgain()).as("no rule of one lesson looks at it").isEmpty();
    }

    @Test
    void theTool() throws IOException {
        tool = "2";
        assertThat(checkedAgain()).containsExactly("a", "b");
    }

    /** The lessons that are checked now; of all lessons both rules say what they say in a clean build. */
    private SortedSet<String> checkedAgain() throws IOException {
        Findings findings = new Findings();
        CourseReading reading = CourseReader.read(
                        CourseFolder.at(root.resolve("course")), List.of(new MarkdownReader()), new Findings())
                .orElseThrow();
        LessonChecks checks = new LessonChecks(Cache.in(root.resolve("cache")), Fingerprint.of(tool));
        Named named = new Named();
        checks.check(reading, List.of(named, new Cited()), findings);
        checks.keep();
        Findings clean = new Findings();
        new Named().check(reading.course(), clean);
        new Cited().check(reading.course(), clean);
        assertThat(findings.sorted()).isEqualTo(clean.sorted());
        return named.checked;
    }

    private void plan(String... lessons) throws IOException {
        write("course.yaml", GeneratedCourse.plan(GeneratedCourse.unit("accueil", List.of(lessons))));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve("course").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static final class Named extends LessonRule {

        private final SortedSet<String> checked = Collections.synchronizedSortedSet(new TreeSet<>());

        Named() {
            super("test.named");
        }

        @Override
        public void check(Lesson lesson, CoursePlan plan, Findings findings) {
            checked.add(lesson.id());
            int pairs = plan.settings().minimum().pairs();
            findings.add(
                    Finding.info(id(), lesson.span(), "named", lesson.header().title(), pairs));
        }
    }

    private static final class Cited extends RegisterRule {

        Cited() {
            super("test.cited");
        }

        @Override
        public void check(Lesson lesson, Registers registers, Findings findings) {
            findings.add(Finding.info(
                    id(),
                    lesson.span(),
                    "cited",
                    registers.references().references().size()));
        }
    }
}
