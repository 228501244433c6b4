package org.parcours.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parcours.compile.CompileRequest;
import org.parcours.compile.Compiler;
import org.parcours.compile.Selection;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.model.CoursePlan;
import org.parcours.model.text.Language;
import org.parcours.output.OutputException;
import org.parcours.read.course.CourseReader;
import org.parcours.source.CourseFolder;

class NewLessonTest {

    private static final String PLAN =
            """
            id: accueil
            languages: [%s]
            title: L'accueil
            units:
              - id: saluer
                title: Saluer
                lessons: [premiers-mots]   # à compléter
              - id: conclure
                title: Conclure
                lessons:
                  - "adieu"
            checks:
              minimum: {objectives: 2, examples: 2, pairs: 5, exercises: 2, questions: 4}
            """;

    @TempDir
    private Path course;

    private CoursePlan plan(String language) throws IOException {
        Files.writeString(course.resolve("course.yaml"), PLAN.formatted(language));
        return CourseReader.planOf(CourseFolder.at(course), new Findings()).orElseThrow();
    }

    private List<Finding> check() {
        CompileRequest request = new CompileRequest(
                course, course.resolve("out"), course.resolve("cache"), "default", Selection.ALL, Instant.EPOCH);
        return Compiler.of(request).check();
    }

    @ParameterizedTest
    @CsvSource({"fr, MARKDOWN", "fr, ASCIIDOC", "en, MARKDOWN", "en, ASCIIDOC"})
    void everyPartIsInPlaceAndOnlyWordsAreMissing(String language, Syntax syntax) throws IOException {
        CoursePlan plan = plan(language);
        NewLesson lesson =
                new NewLesson("Le ton, à l'écrit", "ton", plan.units().get(0), new Language(language), syntax);

        assertThat(lesson.write(course, plan)).isTrue();

        Path file = course.resolve(language + "/saluer/ton." + syntax.extension());
        List<String> rules = new ArrayList<>(new TreeSet<>(check().stream()
                .filter(finding ->
                        finding.span().file().equals(course.relativize(file).toString()))
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .toList()));
        // Besides the words, only which task serves which objective, and how long it all takes, is left to its author.
        assertThat(rules)
                .contains("structure.placeholder")
                .allMatch(rule -> rule.matches("structure\\.placeholder|objective\\..*|time\\.minutes"));
    }

    @Test
    void courseYamlListsItAndStaysAsItWasOtherwise() throws IOException {
        CoursePlan plan = plan("fr");
        new NewLesson("Ton", "ton", plan.units().get(0), new Language("fr"), Syntax.MARKDOWN).write(course, plan);
        assertThat(course.resolve("course.yaml"))
                .hasContent(PLAN.formatted("fr").replace("[premiers-mots]", "[premiers-mots, ton]"));

        CoursePlan now =
                CourseReader.planOf(CourseFolder.at(course), new Findings()).orElseThrow();
        new NewLesson("Merci", "merci", now.units().get(1), new Language("fr"), Syntax.ASCIIDOC).write(course, now);
        assertThat(Files.readString(course.resolve("course.yaml")))
                .contains("      - \"adieu\"\n      - merci\nchecks:");
    }

    @Test
    void aLessonThatIsThereIsNotOverwritten() throws IOException {
        CoursePlan plan = plan("fr");
        NewLesson lesson = new NewLesson("Ton", "ton", plan.units().get(0), new Language("fr"), Syntax.MARKDOWN);
        lesson.write(course, plan);
        Files.writeString(course.resolve(lesson.path()), "mes mots");

        assertThatThrownBy(() -> lesson.write(course, plan)).isInstanceOf(OutputException.class);
        assertThat(course.resolve(lesson.path())).hasContent("mes mots");
    }

    @Test
    void aTitleSuggestsAnIdOfPlainLetters() {
        assertThat(NewLesson.idOf("Écouter l'attente, « déjà »")).isEqualTo("ecouter-l-attente-deja");
        assertThat(Optional.of(NewLesson.idOf("Œuvre 2"))).contains("oeuvre-2");
    }
}
