package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.SampleCourse;
import org.parcours.check.Rule;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;

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

    @ParameterizedTest
    @ValueSource(strings = {"../docs/rules", "../docs/rules/fr"})
    void everyIdThatAFindingCanBearHasItsPageAndEveryPageItsSentences(Path folder) throws Exception {
        try (var pages = Files.list(folder)) {
            assertThat(pages.filter(Files::isRegularFile)
                            .map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(idsWithSentences());
        }
    }

    /** The ids of the messages; those of the group {@code report} are words about a whole build. */
    private static Set<String> idsWithSentences() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (var files = Files.list(Path.of("src/main/resources/org/parcours/finding/messages"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String group = file.getFileName().toString().replaceFirst("_[a-z]+\\.properties$", "");
                Properties sentences = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    sentences.load(in);
                }
                sentences.stringPropertyNames().stream()
                        .filter(name -> !group.equals("report") && !name.contains("."))
                        .forEach(name -> ids.add(group + "." + name));
            }
        }
        return ids;
    }

    @Test
    void nothingButNotesIsReportedOfASoundCourse() {
        Findings findings = new Findings();
        rules.forEach(rule -> rule.check(SampleCourse.course(), findings));

        assertThat(findings.sorted())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .as("its lessons share their questions, which is a finding of its own")
                .filteredOn(finding -> !finding.rule().equals("question.duplicate"))
                .isEmpty();
    }
}
