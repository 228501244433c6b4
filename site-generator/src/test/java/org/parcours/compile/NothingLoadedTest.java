package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;

/** The libraries that a build starts: they cost more than all else. */
class NothingLoadedTest {

    private static final Pattern LIBRARY =
            Pattern.compile("\\] (?:org\\.)?(jruby|commonmark|apache\\.fop|freemarker|snakeyaml)\\.");

    @TempDir
    private Path root;

    @BeforeEach
    void twoLessons() throws IOException {
        GeneratedCourse.write(root.resolve("course"), 2, 40);
    }

    @Test
    void aBuildForWhichNothingChangedStartsNoLibrary() throws IOException, InterruptedException {
        assertThat(librariesOfABuild(Output.values())).contains("jruby", "apache.fop", "freemarker");
        assertThat(librariesOfABuild(Output.values())).isEmpty();
    }

    @Test
    void onlyAnAsciidocLessonThatChangedStartsAsciidoctor() throws IOException, InterruptedException {
        librariesOfABuild(Output.QUIZ);
        edit("fr/unite-0/lecon-0.md");
        assertThat(librariesOfABuild(Output.QUIZ)).contains("commonmark").doesNotContain("jruby");

        edit("fr/unite-0/lecon-1.adoc");
        assertThat(librariesOfABuild(Output.QUIZ)).contains("jruby");
    }

    @Test
    void aCourseOfMarkdownLessonsNeverStartsAsciidoctor() throws IOException, InterruptedException {
        Files.delete(root.resolve("course/fr/unite-0/lecon-1.adoc"));
        Files.writeString(
                root.resolve("course/fr/unite-0/lecon-1.md"), GeneratedCourse.lesson("lecon-1", Syntax.MD, 1, 40));

        assertThat(librariesOfABuild(Output.values()))
                .contains("commonmark", "apache.fop")
                .doesNotContain("jruby");
    }

    private void edit(String lesson) throws IOException {
        Path file = root.resolve("course").resolve(lesson);
        Files.writeString(file, Files.readString(file).replace("debout", "assis"));
    }

    private TreeSet<String> librariesOfABuild(Output... outputs) throws IOException, InterruptedException {
        Path log = root.resolve("classes.txt");
        Process build = BuildCourse.start(root, List.of("-Xlog:class+load:file=" + log), outputs);
        BuildCourse.finish(build, root);
        TreeSet<String> libraries = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            Matcher library = LIBRARY.matcher(line);
            if (library.find()) {
                libraries.add(library.group(1));
            }
        }
        return libraries;
    }
}
