package org.parcours.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.finding.RulePage;
import org.parcours.finding.Severity;
import org.parcours.source.Span;
import org.parcours.template.Theme;
import org.w3c.dom.Document;

class ReportsTest {

    private static final Finding PRACTISED = Finding.error(
            "objective.practised", new Span("fr/a/b.md", 12, 4, 12, 20), "none", 2, "Dire \"non\"\tsans fermer");
    private static final Finding LINK =
            Finding.warning("link.target", Span.line("fr/été/c d.adoc", 3), "term", "ecoute");

    @TempDir
    Path course;

    private ConsoleReport console(Locale locale, Style style) {
        return new ConsoleReport(Messages.in(locale), "src/main/course/", new SourceLines(course), style);
    }

    @Test
    void consoleSaysWhereWhatAndWhatToDo() {
        assertThat(console(Locale.FRENCH, Style.PLAIN).lines(PRACTISED))
                .containsExactly(
                        "src/main/course/fr/a/b.md:12:4  erreur  [objective.practised]",
                        "    Aucun exercice ne travaille l’objectif 2 : `Dire \"non\"\tsans fermer`.",
                        "    → Ajoutez 2 au champ « Objectifs » de l’exercice qui le fait travailler, ou écrivez cet exercice.");
    }

    @Test
    void consoleShowsTheLineWithCaretsUnderThePassage() throws IOException {
        write("fr/a/b.md", "\n".repeat(11) + "2. Dire \"non\"\tsans fermer\n");

        assertThat(console(Locale.FRENCH, Style.PLAIN).lines(PRACTISED).subList(2, 4))
                .containsExactly("    12 | 2. Dire \"non\" sans fermer", "       |    ^^^^^^^^^^^^^^^^");
    }

    @Test
    void consoleShowsALongLineAroundThePassageAndNoColumnThatIsUnknown() throws IOException {
        write("fr/été/c d.adoc", "\n\n" + "mot ".repeat(60) + "term:ecoute[]\n");
        Finding late = Finding.warning("link.target", new Span("fr/été/c d.adoc", 3, 241, 3, 254), "term", "ecoute");

        List<String> lines = console(Locale.FRENCH, Style.PLAIN).lines(late);
        assertThat(lines.get(2)).startsWith("    3 | …").endsWith("term:ecoute[]");
        assertThat(lines.get(3)).endsWith(" " + "^".repeat(13)).hasSameSizeAs(lines.get(2));
        assertThat(console(Locale.FRENCH, Style.PLAIN).lines(LINK).get(2)).endsWith("mot …");
        assertThat(console(Locale.FRENCH, Style.PLAIN).lines(LINK)).noneMatch(line -> line.contains("^"));
    }

    @Test
    void caretsStandUnderThePassageInWideLettersToo() throws IOException {
        write("zh/a.md", "说：你好\n");
        Finding wide = Finding.warning("link.target", new Span("zh/a.md", 1, 3, 1, 5), "term", "x");

        assertThat(console(Locale.ENGLISH, Style.PLAIN).lines(wide).get(3)).isEqualTo("      | \u3000 ^^^^");
    }

    @Test
    void consoleColoursOnlyWhereColoursAreShown() {
        assertThat(console(Locale.ENGLISH, Style.COLOURED).lines(PRACTISED).get(0))
                .contains("\u001b[1;31merror\u001b[m");
        assertThat(console(Locale.ENGLISH, Style.PLAIN).lines(PRACTISED)).noneMatch(line -> line.contains("\u001b"));
    }

    @Test
    void consoleClosesWithCountsAndTheFilesThatNeedMost() {
        ConsoleReport report = console(Locale.ENGLISH, Style.PLAIN);
        List<Finding> many = new ArrayList<>(List.of(PRACTISED, PRACTISED, LINK));
        List.of("d", "e", "f").forEach(file -> many.add(Finding.error("link.target", Span.file(file), "term", "x")));

        assertThat(report.closing(List.of(LINK, PRACTISED)))
                .containsExactly(
                        "1 error, 1 warning in 2 files.",
                        "Why a rule is there, examples, what to do: mvn parcours:explain -Drule=objective.practised");
        assertThat(report.closing(List.of())).containsExactly("Nothing to report.");
        assertThat(report.closing(List.of(LINK.withSeverity(Severity.INFO)))).containsExactly("1 note in one file.");
        assertThat(report.closing(many))
                .containsExactly(
                        "5 errors, 1 warning in 5 files.",
                        "Most is in fr/a/b.md (2 errors); d (1 error); e (1 error).",
                        "Why a rule is there, examples, what to do: mvn parcours:explain -Drule=objective.practised");
    }

    @Test
    void junitHasASuiteForEachFileAndFailsWhatIsAnError() throws Exception {
        byte[] xml = JunitReport.of(
                        List.of("fr/a/b.md", "fr/sound.md"),
                        List.of(PRACTISED, LINK),
                        Messages.in(Locale.ENGLISH),
                        "course/")
                .text(Theme.standard())
                .getBytes(StandardCharsets.UTF_8);
        Document report =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        XPath xpath = XPathFactory.newInstance().newXPath();

        assertThat(xpath.evaluate("count(//testsuite)", report)).isEqualTo("3");
        assertThat(xpath.evaluate("//testsuite[@name='course/fr/a/b.md']/@failures", report))
                .isEqualTo("1");
        assertThat(xpath.evaluate("//failure", report)).contains("course/fr/a/b.md:12:4", "Dire \"non\"\tsans fermer");
        assertThat(xpath.evaluate("//testsuite[@name='course/fr/été/c d.adoc']/@failures", report))
                .isEqualTo("0");
        assertThat(xpath.evaluate("//testsuite[@name='course/fr/été/c d.adoc']//system-out", report))
                .contains("`ecoute`");
        assertThat(xpath.evaluate("count(//testsuite[@name='course/fr/sound.md']/testcase/*)", report))
                .isEqualTo("0");
    }

    @Test
    void sarifIsWhatItsSchemaAsks() throws Exception {
        String text = SarifReport.of(List.of(PRACTISED, LINK), Messages.in(Locale.FRENCH), "content/course/", "1.0")
                .text(Theme.standard());
        try (InputStream schema = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(schema)
                            .validate(new ObjectMapper().readTree(text)))
                    .isEmpty();
        }
        assertThat(new ObjectMapper()
                        .readTree(text)
                        .at("/runs/0/tool/driver/rules")
                        .findValuesAsText("markdown"))
                .allSatisfy(help -> assertThat(help).contains("**Pourquoi.**"));
    }

    @Test
    void aRuleIsExplainedWithItsExamplesAndAWayOfExempting() {
        RuleExplanation rules = new RuleExplanation(Messages.in(Locale.ENGLISH), Style.PLAIN);

        assertThat(rules.of("phrase.complete").orElseThrow())
                .startsWith("phrase.complete  Every pair is complete")
                .contains("    | I call you back on Thursday before noon. | We will call you back. | |")
                .anyMatch(line -> line.contains("exempt: phrase.complete because"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(120));
        assertThat(rules.all()).contains("phrase.complete  Every pair is complete");
        assertThat(rules.of("phrase.complet")).isEmpty();
        assertThat(rules.of("../rules/phrase.complete")).isEmpty();
        assertThat(rules.near("phrase.complet")).contains("phrase.complete");
    }

    @Test
    void aRuleIsExplainedInTheLanguageOfTheFindings() {
        RuleExplanation rules = new RuleExplanation(Messages.in(Locale.FRENCH), Style.PLAIN);

        assertThat(rules.of("phrase.complete").orElseThrow())
                .startsWith("phrase.complete  Chaque paire est complète")
                .contains("    | Je vous rappelle jeudi avant midi. | Nous vous rappellerons. | |")
                .contains("Que faire. Remplissez la cellule que nomme le message.");
    }

    @Test
    void anExplanationShowsWhatIsTypedAsItIsTyped() {
        RuleExplanation rules = new RuleExplanation(Messages.in(Locale.FRENCH), Style.PLAIN);

        assertThat(rules.of("markup.code").orElseThrow())
                .as("marks of code in an example")
                .contains("    ```text ce que dit l'écran", "    ```");
        assertThat(rules.of("dialogue.dashes").orElseThrow())
                .as("marks in a sentence")
                .anyMatch(line -> line.contains("`**Léa** : …`"));
        assertThat(rules.of("header.key").orElseThrow())
                .as("a guide, and no link that a terminal cannot follow")
                .anyMatch(line -> line.contains("(docs/lessons.md)"))
                .noneMatch(line -> line.contains("](../"));
        assertThat(rules.of("structure.counts").orElseThrow())
                .as("another rule, by its name")
                .anyMatch(line -> line.contains(" `structure.required-parts`."));
        assertThat(rules.all()).hasSameSizeAs(RulePage.ids());
        RulePage.ids().forEach(rule -> assertThat(rules.of(rule).orElseThrow())
                .as("signs that begin a line of %s", rule)
                .noneMatch(line -> line.matches("[;:!?»].*|.*«")));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(course.resolve(file).getParent());
        Files.writeString(course.resolve(file), text);
    }

    @Test
    void sarifNamesPlacesRelativeToTheRepositoryAndInventsNoColumn() throws Exception {
        String text = SarifReport.of(List.of(PRACTISED, LINK), Messages.in(Locale.ENGLISH), "content/course/", "1.0")
                .text(Theme.standard());
        JsonNode run = new ObjectMapper().readTree(text).at("/runs/0");
        JsonNode results = run.at("/results");

        assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
                .containsExactlyInAnyOrderElementsOf(results.findValuesAsText("ruleId"));
        assertThat(results.findValuesAsText("level")).containsExactly("error", "warning");

        assertThat(results.at("/0/message/text").textValue()).contains("Dire \"non\"\tsans fermer");
        assertThat(results.at("/0/locations/0/physicalLocation/region/startColumn")
                        .intValue())
                .isEqualTo(4);
        assertThat(results.at("/1/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo("content/course/fr/%C3%A9t%C3%A9/c%20d.adoc");
        assertThat(results.at("/1/locations/0/physicalLocation/region").has("startColumn"))
                .isFalse();
    }
}
