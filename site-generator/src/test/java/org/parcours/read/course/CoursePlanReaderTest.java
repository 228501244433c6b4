package org.parcours.read.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.finding.Severity;
import org.parcours.model.Assessment;
import org.parcours.model.CoursePlan;
import org.parcours.model.Mention;
import org.parcours.model.Minimum;
import org.parcours.model.Settings.ModelAnswers;
import org.parcours.model.Settings.Paper;
import org.parcours.model.text.Language;
import org.parcours.read.CourseOnDisk;

class CoursePlanReaderTest {

    private static final Language FR = new Language("fr");
    private static final Language EN = new Language("en");

    private static final String SMALLEST =
            """
            id: ecoute
            languages: [fr]
            title: Écouter
            units:
              - id: ecouter
                title: Écouter
                lessons: [silences, recapituler]
            """;

    @TempDir
    private Path root;

    private CourseOnDisk course;

    @BeforeEach
    void emptyCourse() {
        course = new CourseOnDisk(root);
    }

    @Test
    void theSmallestCourseHasDefaultsForTheRest() throws IOException {
        CoursePlan plan = read(SMALLEST).orElseThrow();

        assertThat(plan.id()).isEqualTo("ecoute");
        assertThat(plan.title().in(FR)).isEqualTo("Écouter");
        assertThat(plan.units().get(0).lessons()).extracting(Mention::id).containsExactly("silences", "recapituler");
        assertThat(plan.units().get(0).lessons().get(1).span()).hasToString("course.yaml:7:25");
        assertThat(plan.settings().minimum()).isEqualTo(Minimum.DEFAULT);
        assertThat(plan.settings().modelAnswers()).isEqualTo(ModelAnswers.TRAINER);
        assertThat(plan.settings().paper()).isEqualTo(Paper.A4);
        assertThat(course.found()).isEmpty();
    }

    @Test
    void everyKeyIsRead() throws IOException {
        CoursePlan plan =
                read("""
                id: ecoute
                languages: [fr, en]
                title: {fr: Écouter, en: Listening}
                summary: {fr: En bref., en: In short.}
                organisation: {name: Alizé Mobile, logo: media/logo.svg, accent: "#0f5c63"}
                audiences:
                  - {id: conseillers, title: {fr: Conseillers, en: Advisers}}
                variables:
                  organisation: Alizé Mobile
                  numero-court: {fr: "39 00", en: "3900"}
                units:
                  - id: ecouter
                    title: {fr: Écouter, en: Listening}
                    summary: {fr: Entendre., en: Hearing.}
                    lessons: [silences]
                paths:
                  - id: conseiller
                    title: {fr: Conseiller, en: Adviser}
                    lessons: [silences]
                    assessment: {questions: 12, pass: 75, rolePlay: silences#Le long silence}
                  - {id: court, title: {fr: Court, en: Short}, lessons: [silences], assessment: {}}
                  - {id: libre, title: {fr: Libre, en: Free}, lessons: [silences]}
                workshops:
                  - id: journee
                    title: {fr: Journée, en: Day}
                    audience: conseillers
                    schedule:
                      - {minutes: 20, title: {fr: Accueil, en: Welcome}}
                      - {minutes: 45, title: {fr: Silences, en: Silences}, lesson: silences}
                checks:
                  minimum: {objectives: 1, examples: 2, pairs: 5, exercises: 2, questions: 4}
                  severity: {link.target-missing: warning, phrases.tone: off}
                  rules:
                    question.longest-key: {ratio: 1.5}
                    phrase.tone: {allow: [nous, malheureusement]}
                modelAnswers: after-attempt
                handbook: {paper: letter}
                observationGrid:
                  title: {fr: Grille, en: Grid}
                  criteria:
                    - {fr: Regarde, en: Looks}
                """)
                        .orElseThrow();

        assertThat(course.found()).isEmpty();
        assertThat(plan.languages()).containsExactly(FR, EN);
        assertThat(plan.organisation().accent()).isEqualTo("#0f5c63");
        assertThat(plan.audiences().get(0).title().in(EN)).isEqualTo("Advisers");
        assertThat(plan.variables().get("organisation").in(EN)).isEqualTo("Alizé Mobile");
        assertThat(plan.variables().get("numero-court").in(EN)).isEqualTo("3900");
        assertThat(plan.units().get(0).summary().in(FR)).isEqualTo("Entendre.");
        assertThat(plan.paths().get(0).lessons()).extracting(Mention::id).containsExactly("silences");
        Assessment assessment = plan.paths().get(0).assessment().orElseThrow();
        assertThat(assessment.questions()).contains(12);
        assertThat(assessment.pass()).isEqualTo(75);
        assertThat(assessment.rolePlay().orElseThrow().lesson()).isEqualTo("silences");
        assertThat(assessment.rolePlay().orElseThrow().exercise()).isEqualTo("Le long silence");
        assertThat(plan.paths().get(1).assessment().orElseThrow())
                .extracting(Assessment::questions, Assessment::pass, Assessment::rolePlay)
                .containsExactly(Optional.empty(), 80, Optional.empty());
        assertThat(plan.paths().get(2).assessment()).isEmpty();
        assertThat(plan.workshops().get(0).audiences()).extracting(Mention::id).containsExactly("conseillers");
        assertThat(plan.workshops().get(0).schedule().get(1).minutes()).isEqualTo(45);
        assertThat(plan.workshops().get(0).schedule().get(1).lesson()).isPresent();
        assertThat(plan.settings().minimum()).isEqualTo(new Minimum(1, 2, 5, 2, 4));
        assertThat(plan.settings().severities())
                .containsEntry("link.target-missing", Optional.of(Severity.WARNING))
                .containsEntry("phrases.tone", Optional.empty());
        assertThat(plan.settings().rules().number("question.longest-key", "ratio"))
                .contains(1.5);
        assertThat(plan.settings().rules().words("phrase.tone", "allow")).containsExactly("nous", "malheureusement");
        assertThat(plan.settings().modelAnswers()).isEqualTo(ModelAnswers.AFTER_ATTEMPT);
        assertThat(plan.settings().paper()).isEqualTo(Paper.LETTER);
        assertThat(plan.observationGrid().orElseThrow().criteria().get(0).in(EN))
                .isEqualTo("Looks");
    }

    @Test
    void anAssessmentThatCannotBeMeantIsReported() throws IOException {
        read(
                SMALLEST
                        + """
                paths:
                  - {id: un, title: Un, lessons: [silences], assessment: {questions: 0, pass: 120, role: silences}}
                  - {id: deux, title: Deux, lessons: [silences], assessment: 20}
                """);

        assertThat(course.said(Locale.ENGLISH))
                .hasSize(4)
                .anySatisfy(said -> assertThat(said).contains("`questions`", "`0`", "from 1 to 500"))
                .anySatisfy(said -> assertThat(said).contains("`pass`", "`120`", "from 1 to 100"))
                .anySatisfy(said -> assertThat(said).contains("There is no key `role`", "`rolePlay`"))
                .anySatisfy(said -> assertThat(said).contains("`20`"));
    }

    @Test
    void anUnknownKeyNamesTheClosestKnownOne() throws IOException {
        read(SMALLEST + "organization: {name: Alizé}\ncolour: red\n");

        assertThat(course.said(Locale.ENGLISH))
                .first()
                .isEqualTo("course.yaml:8:1 There is no key `organization`. Did you mean `organisation`?");
        assertThat(course.said(Locale.FRENCH).get(1))
                .startsWith("course.yaml:9:1 Il n'y a pas de clé `colour`. Retirez-la, ou employez l'une de celles-ci :"
                        + " audiences, checks, handbook, id, languages,");
    }

    @Test
    void aCourseWithoutItsFileSaysSo() throws IOException {
        assertThat(new CoursePlanReader(course.folder(), course.findings()).read())
                .isEmpty();
        assertThat(course.found()).containsExactly("course.yaml:1 ERROR file.missing absent");
    }

    @Test
    void anEmptyFileSaysHowToBegin() throws IOException {
        assertThat(read("# bientôt\n")).isEmpty();
        assertThat(course.said(Locale.FRENCH).get(0)).startsWith("course.yaml:1 course.yaml est vide. Commencez par");
    }

    @Test
    void aCourseWithoutUnitsOrLessonsIsEmpty() throws IOException {
        assertThat(read("id: a\nlanguages: [fr]\ntitle: A\n")).isEmpty();
        assertThat(course.found()).containsExactly("course.yaml:1:1 ERROR course.empty units");

        read("id: a\nlanguages: [fr]\ntitle: A\nunits:\n  - {id: u, title: U, lessons: []}\n");
        assertThat(course.found()).contains("course.yaml:5:5 ERROR course.empty lessons");
    }

    @Test
    void whatMustBeThereIsAskedFor() throws IOException {
        assertThat(read("units: [{lessons: a}]\n")).isEmpty();
        assertThat(course.said(Locale.ENGLISH))
                .containsExactly(
                        "course.yaml:1:1 `languages` is missing here. Add a line `languages:` with its value.");
    }

    @Test
    void valuesOfTheWrongKindAreReportedTogether() throws IOException {
        Optional<CoursePlan> plan = read(
                """
                id: Mon Cours
                languages: [fr, français, fr]
                title: [a]
                organisation: {accent: bleu}
                units:
                  - id: ecouter
                    title: {de: Hören}
                    lessons: [silences, Récapituler, réparer, con]
                workshops: demain
                checks: {minimum: {pairs: cinq}, severity: {tone: fatal, a.b: fatal}}
                modelAnswers: all
                handbook: {paper: A3}
                variables: {Nom: x}
                """);

        assertThat(plan).isPresent();
        assertThat(course.found())
                .containsExactly(
                        "course.yaml:1:5 ERROR course.id form",
                        "course.yaml:2:17 ERROR course.language tag",
                        "course.yaml:2:27 ERROR course.language twice",
                        "course.yaml:3:8 ERROR course.value entries",
                        "course.yaml:4:24 ERROR course.value colour",
                        "course.yaml:7:12 ERROR course.text-missing source",
                        "course.yaml:7:13 ERROR course.language not-declared",
                        "course.yaml:8:25 ERROR course.id form",
                        "course.yaml:8:38 ERROR course.id form",
                        "course.yaml:8:47 ERROR course.id impossible",
                        "course.yaml:9:12 ERROR course.value list",
                        "course.yaml:10:27 ERROR course.value number",
                        "course.yaml:10:45 ERROR course.id rule",
                        "course.yaml:10:63 ERROR course.value choice",
                        "course.yaml:11:15 ERROR course.value choice",
                        "course.yaml:12:19 ERROR course.value choice",
                        "course.yaml:13:13 ERROR course.id variable");
        assertThat(course.said(Locale.ENGLISH).get(0))
                .endsWith("Use small letters, digits and hyphens only, for instance `mon-cours`.");
    }

    @Test
    void twoUnitsOfOneNameCannotBeToldApart() throws IOException {
        CoursePlan plan = read(SMALLEST + "  - {id: ecouter, title: Encore, lessons: [questions]}\n")
                .orElseThrow();

        assertThat(plan.units()).hasSize(1);
        assertThat(course.said(Locale.FRENCH))
                .containsExactly("course.yaml:8:10 L'identifiant `ecouter` est pris : il figure déjà ligne 5."
                        + " Donnez-en un autre à celui-ci, ou retirez l'un des deux.");
    }

    @Test
    void aMissingTranslationIsAWarningOnceTheLanguageHasBegun() throws IOException {
        String untranslated = SMALLEST.replace("[fr]", "[fr, en]").replace("title: Écouter", "title: {fr: Écouter}");

        read(untranslated);
        assertThat(course.found()).isEmpty();

        Files.createDirectories(root.resolve("en"));
        CoursePlan plan = read(untranslated).orElseThrow();
        assertThat(course.said(Locale.ENGLISH))
                .isEqualTo(
                        List.of(
                                "course.yaml:3:8 `Écouter` has no text in `en`; it is shown as it is. Add `en: …` beside it.",
                                "course.yaml:6:12 `Écouter` has no text in `en`; it is shown as it is. Add `en: …` beside it."));
        assertThat(plan.title().in(EN)).isEqualTo("Écouter");
    }

    private Optional<CoursePlan> read(String yaml) throws IOException {
        course.with("course.yaml", yaml);
        return new CoursePlanReader(course.folder(), course.findings()).read();
    }
}
