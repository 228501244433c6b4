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

/** The libraries that a build starts: they cost more than all else. */
class NothingLoadedTest {

    private static final Pattern LIBRARY =
            Pattern.compile("\\] (?:org\\.)?(jruby|asciidoctor|commonmark|apache\\.fop|freemarker|snakeyaml)\\.");

    @TempDir
    private Path root;

    @BeforeEach
    void twoLessons() throws IOException {
        GeneratedCourse.write(root.resolve("course"), 2, 40);
    }

    @Test
    void aBuildForWhichNothingChangedStartsNoLibrary() throws IOException, InterruptedException {
        assertThat(librariesOfABuild()).contains("jruby", "apache.fop", "freemarker");
        assertThat(librariesOfABuild()).isEmpty();
    }

    private TreeSet<String> librariesOfABuild() throws IOException, InterruptedException {
        Path log = root.resolve("classes.txt");
        Process build = BuildCourse.start(root, List.of("-Xlog:class+load:file=" + log), Output.values());
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
