package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.SampleCourse;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.read.course.CourseReader;
import org.parcours.read.markdown.MarkdownReader;
import org.parcours.source.CourseFolder;

/**
 * Each rule has a folder {@code checks/<rule>}: lessons ({@code case.md}) or small courses ({@code case/}), and {@code
 * expected.txt} with what the rule reports of them, {@code place:line:column problem}. What is not listed there is silent.
 */
class RuleFixturesTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @MethodSource("rules")
    void reportsItsFixturesAndNothingElse(String rule) throws Exception {
        Path fixtures = fixtures().resolve(rule);
        List<String> reported = new ArrayList<>();
        try (Stream<Path> cases = Files.list(fixtures)) {
            for (Path fixture : cases.filter(path -> !path.endsWith("expected.txt"))
                    .sorted()
                    .toList()) {
                reported.addAll(report(rule, fixture));
            }
        }

        assertThat(reported).containsExactlyInAnyOrderElementsOf(Files.readAllLines(fixtures.resolve("expected.txt")));
    }

    private List<String> report(String rule, Path fixture) throws IOException {
        boolean lesson = Files.isRegularFile(fixture);
        Path root = temporary.resolve(fixture.getFileName().toString());
        copy(lesson ? fixtures().getParent().resolve("checks-course") : fixture, root);
        if (lesson) {
            Files.copy(fixture, root.resolve("fr/unite/lecon.md"), StandardCopyOption.REPLACE_EXISTING);
        }
        Findings findings = new Findings();
        CourseFolder folder = CourseFolder.at(root);
        Findings found = new Findings();
        Course course = CourseReader.read(folder, List.of(new MarkdownReader()), findings)
                .orElseThrow()
                .course();
        rule(rule, folder).check(course, found);
        String name = fixture.getFileName().toString();
        return found.sorted().stream()
                .map(f -> place(f, name) + " " + f.problem())
                .toList();
    }

    /** The only lesson of a case bears its name; other files are named below it. */
    private static String place(Finding finding, String name) {
        String span = finding.span().toString();
        String lesson = "fr/unite/lecon.md";
        return name.endsWith(".md") && span.startsWith(lesson)
                ? name + span.substring(lesson.length())
                : name + "/" + span;
    }

    private static Rule rule(String id, CourseFolder folder) {
        return Rules.of(folder).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> rules() {
        return Rules.of(SampleCourse.folder()).stream().map(Rule::id);
    }

    private static Path fixtures() {
        try {
            return Path.of(RuleFixturesTest.class.getResource("/checks").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
