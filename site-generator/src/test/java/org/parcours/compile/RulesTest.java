package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parcours.SampleCourse;
import org.parcours.check.Rule;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;

class RulesTest {

    private final List<Rule> rules = Rules.of(SampleCourse.folder());

    @Test
    void everyRuleHasItsPageAndItsName() {
        assertThat(rules).allSatisfy(rule -> {
            assertThat(Path.of("../docs/rules/" + rule.id() + ".md")).exists();
            assertThat(Messages.in(Locale.FRENCH).title(rule.id())).isNotBlank();
            assertThat(Messages.in(Locale.ENGLISH).title(rule.id())).isNotBlank();
        });
    }

    @Test
    void everyPageBelongsToARuleOrToAFindingOfAnOutput() throws Exception {
        try (var pages = Files.list(Path.of("../docs/rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .allSatisfy(id ->
                            assertThat(Messages.in(Locale.ENGLISH).title(id)).isNotBlank());
        }
    }

    @Test
    void nothingIsReportedOfASoundCourse() {
        Findings findings = new Findings();
        rules.forEach(rule -> rule.check(SampleCourse.course(), findings));

        assertThat(findings.sorted()).isEmpty();
    }
}
