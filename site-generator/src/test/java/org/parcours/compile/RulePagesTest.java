package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.SampleCourse;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.read.LessonReader;
import org.parcours.read.asciidoc.AsciidocReader;
import org.parcours.read.course.CourseReader;
import org.parcours.read.course.CourseReading;
import org.parcours.read.markdown.MarkdownReader;
import org.parcours.source.CourseFolder;

/** The examples of the rules' pages, read as an author would type them: the pages say what is so. */
class RulePagesTest {

    private static final List<LessonReader> READERS = List.of(new MarkdownReader(), new AsciidocReader());

    /** Groups whose findings come from reading one lesson or {@code course.yaml}. */
    private static final Set<String> READ =
            Set.of("course", "dialogue", "exercise", "header", "markup", "question", "structure", "variable");

    private static final Map<String, Rule> CHECKS = Rules.of(SampleCourse.folder()).stream()
            .collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    /** What shows only together with other files, over many questions, in a whole lesson, or at a length that no page holds. */
    private static final Set<String> NOT_IN_ONE_FILE = Set.of(
            "course.language-empty",
            "course.rule-option",
            "course.rule-unknown",
            "evidence.claim",
            "evidence.record",
            "image.file",
            "link.target",
            "markup.too-deep",
            "question.longest-key",
            "question.position",
            "reference.assessment",
            "reference.header",
            "reference.prerequisite",
            "structure.required-parts");

    /** What is about French is shown in French on the English page too. */
    private static final Set<String> ABOUT_FRENCH = Set.of(
            "exercise.appearance",
            "language.acronym",
            "language.address",
            "language.numbers",
            "language.parts",
            "language.quotes",
            "language.readability",
            "language.spacing",
            "link.text",
            "table.headers");

    private static final Pattern EXAMPLE = Pattern.compile(
            "^(Reported|Silent|Signalé|Non signalé) ?:\\n\\n(`{3,})(\\w+)\\n(.*?)\\n\\2\\n",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("^(\\w+):.*");
    private static final String PLAN =
            """
            id: course
            languages: [%s]
            title: Hear the worry
            summary: What is said
            organisation: {name: Alizé Mobile}
            variables: {organisation: Alizé Mobile}
            units:
              - id: %s
                title: Listen
                lessons: [%s]
            """;

    @TempDir
    Path root;

    /**
     * An example of a page.
     *
     * @param language of the lesson, {@code en} or {@code fr}
     * @param syntax of the block: {@code markdown}, {@code asciidoc} or {@code yaml}
     */
    record Example(String rule, String language, boolean reported, String syntax, String text) {

        boolean french() {
            return language.equals("fr");
        }

        @Override
        public String toString() {
            return rule + " " + language + (reported ? " reported" : " silent");
        }
    }

    static Stream<Example> examples() throws IOException {
        return Stream.concat(examples(Path.of("../docs/rules"), "en"), examples(Path.of("../docs/rules/fr"), "fr"));
    }

    private static Stream<Example> examples(Path folder, String language) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> pages = Files.list(folder)) {
            for (Path page : pages.filter(Files::isRegularFile).sorted().toList()) {
                String rule = page.getFileName().toString().replace(".md", "");
                Matcher example = EXAMPLE.matcher(Files.readString(page));
                String spoken = ABOUT_FRENCH.contains(rule) ? "fr" : language;
                while ((READ.contains(group(rule)) || CHECKS.containsKey(rule))
                        && !NOT_IN_ONE_FILE.contains(rule)
                        && example.find()) {
                    boolean reported = Set.of("Reported", "Signalé").contains(example.group(1));
                    examples.add(new Example(rule, spoken, reported, example.group(3), example.group(4)));
                }
            }
        }
        return examples.stream().filter(example -> !example.syntax().equals("text"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPageSaysWhatIsReportedAndWhatIsNot(Example example) throws IOException {
        boolean plan = example.syntax().equals("yaml");
        String extension = example.syntax().equals("asciidoc") ? "adoc" : "md";
        String unit = example.french() ? "ecoute" : "listen";
        String lesson = example.french() ? "indices-verbaux" : "verbal-cues";
        String ownPlan = PLAN.formatted(example.language(), unit, lesson);
        Path folder = Files.createDirectories(root.resolve(example.language()).resolve(unit));
        Files.writeString(root.resolve("course.yaml"), plan ? plan(ownPlan, example.text()) : ownPlan);
        Files.writeString(
                folder.resolve(lesson + "." + extension),
                plan ? header("md") + "Words.\n" : lesson(example, extension));

        Findings findings = new Findings();
        Optional<CourseReading> reading = CourseReader.read(CourseFolder.at(root), READERS, findings);
        if (CHECKS.containsKey(example.rule()) && reading.isPresent()) {
            CHECKS.get(example.rule()).check(reading.get().course(), findings);
        }

        List<String> rules = findings.sorted().stream().map(Finding::rule).toList();
        if (example.reported()) {
            assertThat(rules).contains(example.rule());
        } else {
            assertThat(rules).doesNotContain(example.rule());
        }
    }

    @AfterAll
    static void close() throws Exception {
        for (LessonReader reader : READERS) {
            reader.close();
        }
    }

    /** The plan, with the keys of the example in place of its own. */
    private static String plan(String whole, String example) {
        List<String> keys = example.lines().map(RulePagesTest::key).toList();
        StringBuilder plan = new StringBuilder();
        boolean kept = true;
        for (String line : whole.lines().toList()) {
            kept = key(line).isEmpty() ? kept : !keys.contains(key(line));
            plan.append(kept ? line + "\n" : "");
        }
        return plan + example + "\n";
    }

    private static String key(String line) {
        Matcher key = KEY.matcher(line);
        return key.matches() ? key.group(1).replace("tilte", "title") : "";
    }

    private static String lesson(Example example, String extension) {
        String text = example.text() + "\n";
        if (text.startsWith("---") || text.startsWith("= ")) {
            return text;
        }
        boolean task = Set.of("exercise", "question").contains(group(example.rule())) && !text.startsWith("### ");
        return header(extension) + part(example) + (task ? "### What is she afraid of?\n\n" : "") + text;
    }

    /** The heading of the part where the example belongs. */
    private static String part(Example example) {
        boolean french = example.french();
        return switch (group(example.rule())) {
            case "question" -> "## Quiz\n\n";
            case "exercise", "id" -> french ? "## Exercices\n\n" : "## Exercises\n\n";
            case "phrase" -> french ? "## À dire, à éviter\n\n" : "## Say, avoid\n\n";
            case "image", "language", "link", "table" -> "## Verbal cues\n\n";
            default -> "";
        };
    }

    private static String group(String rule) {
        return rule.replaceFirst("[.].*", "");
    }

    private static String header(String extension) {
        return extension.equals("adoc")
                ? "= Verbal cues\n:duration: 25\n\n"
                : "---\ntitle: Verbal cues\nduration: 25\n---\n\n";
    }
}
