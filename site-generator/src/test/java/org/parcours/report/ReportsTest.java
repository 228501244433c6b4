package org.parcours.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.source.Span;
import org.parcours.template.Theme;

class ReportsTest {

    private static final Finding PRACTISED = Finding.error(
            "objective.practised", new Span("fr/a/b.md", 12, 4, 12, 20), "none", 2, "Dire \"non\"\tsans fermer");
    private static final Finding LINK =
            Finding.warning("link.target", Span.line("fr/été/c d.adoc", 3), "term", "ecoute");

    @Test
    void consoleSaysWhereWhatAndWhatToDo() {
        assertThat(new ConsoleReport(Messages.in(Locale.FRENCH), "src/main/course/").lines(PRACTISED))
                .containsExactly(
                        "src/main/course/fr/a/b.md:12:4  erreur  [objective.practised]",
                        "    Aucun exercice ne travaille l’objectif 2 : `Dire \"non\"\tsans fermer`.",
                        "    → Ajoutez 2 au champ « Objectifs » de l’exercice qui le fait travailler, ou écrivez cet exercice.");
    }

    @Test
    void consoleClosesWithCounts() {
        ConsoleReport report = new ConsoleReport(Messages.in(Locale.ENGLISH), "");

        assertThat(report.closing(List.of(PRACTISED, LINK))).isEqualTo("1 error, 1 warning in 2 files.");
        assertThat(report.closing(List.of())).isEqualTo("Nothing to report.");
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
