package org.parcours.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;

class MarkdownMessagesTest {

    private static final String[] EVERY_MISTAKE = {
        "Un <!-- a --> <b> &#1; [a](#b \"c\") ![d](e.png \"f\") [g]() [h](https://) [i](j.pdf) [k](l:m) <lang:fr>",
        "![n](https://o) ![p]() ![q [r](#s) ![t](u.png)](v.png) [^w] " + "*a _a ".repeat(15) + "b_ b*".repeat(15),
        "",
        "> ".repeat(70) + "mot",
        "",
        "# A[^1]",
        "",
        "B ![C[^1]](d.png) e[^2] f[^3]",
        "---",
        "> # D",
        "",
        "[^1]: g [^2]",
        "",
        "    h",
        "",
        "[^2]: - i",
        "[^3]: j",
        "[^3]: k",
        "[^4]: l",
        "",
        "[m]: n",
        "[m]: o",
        "",
        "``` p q",
        "```",
        "",
        "    r",
        "",
        "- s",
        "",
        "      t",
        "- u",
        "      > v",
        "",
        " v",
        "",
        "##w",
        "",
        "-\u00a0x **y",
        "",
        "| w | x |",
        "|---|---|---|",
        "| a |",
        "| a | b | c |",
        "",
        "| y"
    };

    @Test
    void every_finding_says_in_both_languages_what_is_wrong_and_what_to_do() {
        assertThat(findings().map(f -> f.rule() + "/" + f.problem()).distinct()).hasSizeGreaterThan(37);
        assertThat(findings()).allSatisfy(finding -> {
            for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                Messages messages = Messages.in(locale);
                assertThat(messages.problem(finding))
                        .doesNotContainPattern("\\{\\d}")
                        .isNotBlank();
                assertThat(messages.fix(finding))
                        .doesNotContainPattern("\\{\\d}")
                        .isNotBlank();
                assertThat(messages.title(finding.rule())).isNotBlank();
            }
        });
    }

    private static Stream<Finding> findings() {
        String large = "|" + "a|".repeat(2000) + "\n|" + "-|".repeat(2000) + "\n" + "|a|\n".repeat(200);
        return Stream.of(MarkdownReading.of(EVERY_MISTAKE), MarkdownReading.of(large))
                .flatMap(reading -> reading.findings().stream());
    }
}
