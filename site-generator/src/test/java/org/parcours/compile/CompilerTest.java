package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;
import org.parcours.model.text.Language;

class CompilerTest {

    private static final Instant DATE = Instant.parse("2026-01-01T00:00:00Z");

    private static final String COURSE =
            """
            id: premiers-mots
            languages: [fr]
            title: L'accueil
            variables: {maison: Vélo Clair}
            units:
              - id: accueil
                title: L'accueil
                lessons: [saluer, conclure]
            checks:
              minimum: {objectives: 1, examples: 0, pairs: 1, exercises: 1, questions: 1}
            """;

    private static final String LESSON =
            """
            ---
            title: Leçon %1$s
            duration: 6
            ---

            ## Objectifs

            1. Ouvrir un appel (application)

            ## Trois temps

            Chez {maison}, l'accueil compte : la personne sait qu'elle est au bon endroit.

            > [!TRAINER]
            > Faites dire la phrase d'ouverture debout, deux fois de suite.

            ## À dire, à éviter

            | À dire | À éviter | Pourquoi |
            | --- | --- | --- |
            | « Nora, bonjour. » | « Allô ? » | Un nom rassure. |

            ## Exercices

            ### Votre phrase

            - Type : réécriture
            - Durée : 5 min
            - Groupe : individuel
            - Matériel : aucun
            - Objectifs : 1
            - Id : votre-phrase-%1$s

            Écrivez votre phrase d'ouverture.

            #### Corrigé

            Le nom de la maison vient en premier, puis une question ouverte.

            ## Quiz

            ### À %1$s, par quoi commence %1$s ?

            - Objectifs : 1

            * [x] Le nom de %1$s
            * [ ] Une excuse

            > La personne vérifie qu'elle est au bon endroit.
            """;

    @TempDir
    private Path root;

    private Path course;
    private Path output;

    @BeforeEach
    void twoLessons() throws IOException {
        course = root.resolve("course");
        output = root.resolve("out");
        write("course.yaml", COURSE);
        write("fr/accueil/saluer.md", LESSON.formatted("saluer"));
        write(
                "fr/accueil/conclure.md",
                LESSON.formatted("conclure")
                        + "\n## À retenir\n\n- Comme dans [saluer](saluer).\n- La maison, le prénom.\n");
    }

    @Test
    void aSoundCourseHasNoFindingsAndBecomesASiteForEachEdition() throws IOException {
        Compiler compiler = compiler(Selection.ALL);

        assertThat(said(compiler.check())).isEmpty();
        assertThat(compiler.language()).contains(new Language("fr"));
        assertThat(said(compiler.build(Output.SITE))).isEmpty();
        assertThat(page("site/fr/accueil/saluer.html"))
                .contains("Chez Vélo Clair, l’accueil compte\u00A0: la personne")
                .doesNotContain("debout, deux fois de suite");
        assertThat(page("trainer-site/fr/accueil/saluer.html")).contains("debout, deux fois de suite");
        assertThat(names(output)).containsExactly("site", "trainer-site");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: a\nlanguages: fr\ntitle: T\n",
                "id: a\nlanguages: [fr, en]\ntitle: T\nunits:\n\t- id: b\n",
                "id: a\nlanguages:\n  - 'fr'\n  - en\ntitle: T : U\n"
            })
    void aPlanThatCannotBeReadStillSaysInWhichLanguageItsAuthorsRead(String plan) throws IOException {
        write("course.yaml", plan);
        Compiler compiler = compiler(Selection.ALL);

        assertThat(compiler.check()).isNotEmpty();
        assertThat(compiler.id()).isEmpty();
        assertThat(compiler.language()).contains(new Language("fr"));
    }

    @Test
    void aPlanThatNamesNoLanguageHasNone() throws IOException {
        write("course.yaml", "id: a\ntitle: T\n");

        assertThat(compiler(Selection.ALL).language()).isEmpty();
    }

    @Test
    void everyFindingOfEveryLessonIsSaidAtOnceAndNothingIsMade() throws IOException {
        write("fr/accueil/saluer.md", LESSON.formatted("saluer").replace("* [x]", "* [ ]"));
        write("fr/accueil/conclure.md", LESSON.formatted("conclure").replace("## Exercices", "## Exrcices"));
        Compiler compiler = compiler(Selection.ALL);

        assertThat(compiler.check())
                .extracting(f -> f.span().file())
                .contains("fr/accueil/conclure.md", "fr/accueil/saluer.md");
        assertThatIllegalStateException().isThrownBy(() -> compiler.build(Output.SITE));
        assertThat(output).doesNotExist();
    }

    @Test
    void aBuildThatFailsHalfwayLeavesTheLastOutputAsItWas() throws IOException {
        assertThat(compiler(Selection.ALL).build(Output.SITE)).isEmpty();
        String before = page("site/fr/accueil/saluer.html");
        write("media/velo.png", "not a picture");
        write("fr/accueil/saluer.md", LESSON.formatted("saluer").replace("## Quiz", "![Un vélo](velo.png)\n\n## Quiz"));
        Compiler compiler = compiler(Selection.ALL);

        assertThat(said(compiler.check())).isEmpty();
        assertThat(said(compiler.build(Output.SITE)))
                .singleElement()
                .asString()
                .startsWith("fr/accueil/saluer.md:40:1 ERROR")
                .contains("velo.png");
        assertThat(page("site/fr/accueil/saluer.html")).isEqualTo(before);
        assertThat(names(output)).containsExactly("site", "trainer-site");
    }

    @Test
    void aSelectionOfLessonsBuildsAloneWhateverIsWrongWithTheOthers() throws IOException {
        write("fr/accueil/saluer.md", "# Pas fini");
        Files.writeString(course.resolve("course.yaml"), COURSE.replace("conclure]", "conclure, absente]"));
        Compiler compiler = compiler(new Selection(Set.of("conclure"), Set.of(), Set.of(Edition.LEARNER)));

        assertThat(said(compiler.check())).isEmpty();
        assertThat(said(compiler.build(Output.SITE))).isEmpty();
        assertThat(names(output)).containsExactly("site");
        assertThat(names(output.resolve("site/fr/accueil"))).containsExactly("conclure.html", "index.html");
    }

    @Test
    void aSelectionThatDoesNotExistIsReported() throws IOException {
        Selection selection = new Selection(Set.of("salure"), Set.of(new Language("en")), Set.of());

        assertThat(said(compiler(selection).check()))
                .containsExactly(
                        "course.yaml:1 ERROR The course has no language `en`. Choose among: fr.",
                        "course.yaml:1 ERROR The course has no lesson `salure`. Did you mean `saluer`?");
    }

    @Test
    void theCourseChoosesWhatWeighsAndWhatDoesNot() throws IOException {
        write("fr/accueil/saluer.md", LESSON.formatted("saluer").replace("- Durée : 5 min\n", ""));
        assertThat(rules(compiler(Selection.ALL))).containsExactly("ERROR exercise.complete");

        write("course.yaml", COURSE + "  severity: {exercise.complete: info, exercise.complet: off}\n");
        assertThat(rules(compiler(Selection.ALL)))
                .containsExactly("WARNING course.rule-unknown", "INFO exercise.complete");

        write("course.yaml", COURSE + "  severity: {exercise.complete: off}\n");
        assertThat(rules(compiler(Selection.ALL))).isEmpty();
    }

    @Test
    void aBaselineMakesKnownWhatIsThereAndNothingNew() throws IOException {
        write("fr/accueil/saluer.md", LESSON.formatted("saluer").replace("- Durée : 5 min\n", ""));
        write("baseline.txt", compiler(Selection.ALL).baseline("Known"));
        assertThat(rules(compiler(Selection.ALL))).isEmpty();

        write("fr/accueil/saluer.md", "\n" + LESSON.formatted("saluer").replace("- Groupe : individuel\n", ""));
        assertThat(compiler(Selection.ALL).check())
                .extracting(Finding::rule)
                .contains("baseline.settled", "exercise.complete");
    }

    @Test
    void aBaselineHidesNoTextThatWouldBeLost() throws IOException {
        write("fr/accueil/saluer.md", LESSON.formatted("saluer") + "\n<div>perdu</div>\n");
        Finding lost = compiler(Selection.ALL).check().stream()
                .filter(finding -> finding.rule().equals("question.below"))
                .findFirst()
                .orElseThrow();
        String known = String.join("\t", lost.span().file(), lost.rule(), lost.problem());
        write("baseline.txt", known + "\t" + String.join("\t", lost.words()) + "\n");

        assertThat(rules(compiler(Selection.ALL))).contains("ERROR question.below");
    }

    @Test
    void aChoiceThatNoRuleOffersIsReported() throws IOException {
        write("course.yaml", COURSE + "  rules: {exercise.complete: {shortest: 3}, exercise.complet: {shortest: 3}}\n");

        assertThat(rules(compiler(Selection.ALL)))
                .containsExactlyInAnyOrder("WARNING course.rule-option", "WARNING course.rule-unknown");
    }

    @Test
    void anExemptionHoldsForItsElementAndMustBeNeeded() throws IOException {
        String exempt = "<!-- exempt: exercise.complete because il dure le temps qu'il faut -->\n";
        String incomplete = LESSON.formatted("saluer").replace("- Durée : 5 min\n", "");
        write("fr/accueil/saluer.md", incomplete.replace("### Votre phrase", exempt + "### Votre phrase"));
        assertThat(rules(compiler(Selection.ALL))).isEmpty();

        write("fr/accueil/saluer.md", incomplete.replace("## Quiz", exempt + "## Quiz"));
        assertThat(rules(compiler(Selection.ALL)))
                .containsExactly("ERROR exercise.complete", "WARNING exemption.unused");
    }

    @Test
    void anExemptionMayBeFromOnePatternOfARule() throws IOException {
        String incomplete = LESSON.formatted("saluer").replace("- Durée : 5 min\n", "");
        for (String pattern : List.of("minutes", "Minutes")) {
            write("fr/accueil/saluer.md", incomplete.replace("### Votre phrase", exempt(pattern) + "### Votre phrase"));
            assertThat(rules(compiler(Selection.ALL))).isEmpty();
        }

        write("fr/accueil/saluer.md", incomplete.replace("### Votre phrase", exempt("kind") + "### Votre phrase"));
        assertThat(rules(compiler(Selection.ALL)))
                .containsExactly("WARNING exemption.unused", "ERROR exercise.complete");

        write("fr/accueil/saluer.md", incomplete.replace("### Votre phrase", exempt("kinds") + "### Votre phrase"));
        assertThat(rules(compiler(Selection.ALL)))
                .containsExactly("WARNING exemption.unknown-rule", "ERROR exercise.complete");
    }

    private static String exempt(String pattern) {
        return "<!-- exempt: exercise.complete:" + pattern + " because il dure le temps qu'il faut -->\n";
    }

    @Test
    void theSeverityOfAPatternCountsForMoreThanThatOfItsRule() throws IOException {
        write(
                "fr/accueil/saluer.md",
                LESSON.formatted("saluer").replace("- Durée : 5 min\n", "").replace("- Matériel : aucun\n", ""));
        write(
                "course.yaml",
                COURSE + "  severity: {exercise.complete: info, \"exercise.complete:minutes\": warning}\n");

        assertThat(rules(compiler(Selection.ALL)))
                .containsExactly("INFO exercise.complete", "WARNING exercise.complete");
    }

    @Test
    void aCourseChoosesTheTurnsOfPhraseThatItWatches() throws IOException {
        write(
                "fr/accueil/saluer.md",
                LESSON.formatted("saluer").replace("« Nora, bonjour. »", "« Veuillez patienter. »"));
        assertThat(rules(compiler(Selection.ALL))).containsExactly("ERROR phrase.tone");

        write("course.yaml", COURSE + "  rules: {phrase.tone: {patterns: [P01, P06]}}\n");
        assertThat(rules(compiler(Selection.ALL))).isEmpty();

        write("course.yaml", COURSE + "  severity: {\"phrase.tone:P18\": off}\n");
        assertThat(rules(compiler(Selection.ALL))).isEmpty();
    }

    @Test
    void aPhraseThatIsToBeSaidHereAndAvoidedThereIsAnErrorAndAContrastIsNone() throws IOException {
        String pair = "| « Nora, bonjour. » | « Allô ? » |";
        String saluer = LESSON.formatted("saluer");
        String conclure = LESSON.formatted("conclure");
        write("fr/accueil/saluer.md", saluer.replace(pair, "| « Je peux vous aider tout de même. » | « Allô ? » |"));
        write("fr/accueil/conclure.md", conclure.replace(pair, "| « Nora. » | « Je peux vous aider tout de même » |"));
        assertThat(rules(compiler(Selection.ALL))).containsExactly("ERROR phrase.contradiction");

        write("fr/accueil/conclure.md", conclure.replace(pair, "| « Nora. » | « Je peux nous aider tout de même » |"));
        assertThat(rules(compiler(Selection.ALL))).isEmpty();
        assertThat(compiler(Selection.ALL).check()).anyMatch(f -> f.rule().equals("phrase.contradiction"));
    }

    @Test
    void anExemptionInTheHeaderIsAboutTheLessonAsAWhole() throws IOException {
        String exempt = "<!-- exempt: time.minutes because la lecture se fait avant -->\n";
        write("fr/accueil/saluer.md", LESSON.formatted("saluer").replace("duration: 6", exempt + "duration: 60"));

        assertThat(rules(compiler(Selection.ALL))).isEmpty();
    }

    @Test
    void anUnknownMarkCannotBeExempted() throws IOException {
        String secret = "<!-- exempt: markup.unknown-mark because non -->\n> [!TRAINNER]\n> Secret\n";
        write("fr/accueil/saluer.md", LESSON.formatted("saluer").replace("## Exercices", secret + "\n## Exercices"));
        write("course.yaml", COURSE + "  severity: {structure.unknown-mark: off, markup.unknown-mark: off}\n");

        assertThat(compiler(Selection.ALL).check())
                .anyMatch(f ->
                        f.severity() == Severity.ERROR && f.words().toString().contains("TRAINNER"));
    }

    @Test
    void aMissingCourseFolderIsSaid() throws IOException {
        CompileRequest request = new CompileRequest(
                root.resolve("nowhere"), output, root.resolve("cache"), "default", Selection.ALL, DATE);

        assertThat(said(Compiler.of(request).check()))
                .containsExactly("course.yaml:1 ERROR There is no course folder `" + root.resolve("nowhere") + "`."
                        + " Check the setting `courseDirectory`, or create the folder with a file course.yaml in it.");
    }

    private Compiler compiler(Selection selection) {
        return Compiler.of(new CompileRequest(course, output, root.resolve("cache"), "default", selection, DATE));
    }

    private void write(String path, String text) throws IOException {
        Path file = course.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String page(String path) throws IOException {
        return Files.readString(output.resolve(path));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static List<String> rules(Compiler compiler) {
        return compiler.check().stream()
                .filter(f -> f.severity() != Severity.INFO || f.rule().equals("exercise.complete"))
                .map(f -> f.severity() + " " + f.rule())
                .toList();
    }

    private static List<String> said(List<Finding> findings) {
        Messages messages = Messages.in(Locale.ENGLISH);
        return findings.stream()
                .filter(f -> f.severity() != Severity.INFO)
                .map(f -> f.span() + " " + f.severity() + " " + messages.problem(f) + " " + messages.fix(f))
                .toList();
    }
}
