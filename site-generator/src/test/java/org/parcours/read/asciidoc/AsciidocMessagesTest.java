package org.parcours.read.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;
import org.parcours.source.Span;

class AsciidocMessagesTest {

    @Test
    void every_finding_of_the_reader_can_be_said_in_both_languages() {
        List<String> problems = List.of(
                "header.end/text",
                "header.end/attribute",
                "include.target/outside",
                "include.target/cycle",
                "include.target/too-deep",
                "include.target/too-many",
                "include.selection/tag",
                "markup.address/scheme",
                "markup.asciidoctor/says",
                "markup.attribute/set-inside",
                "markup.block/not-closed",
                "markup.cell/span",
                "markup.cell/style",
                "markup.cell/column-style",
                "markup.cell/lines",
                "markup.footnote/no-text",
                "markup.footnote/under-heading",
                "markup.heading/underlined-here",
                "markup.indent/literal",
                "markup.link-text/lost",
                "markup.link-text/not-read",
                "markup.mark/bracket",
                "markup.mark/gap-as-role",
                "markup.mark/heading-role",
                "markup.mark/inline-role",
                "markup.mark/inline-trainer",
                "markup.mark/role",
                "markup.row-cells/too-many",
                "markup.row-cells/too-few",
                "markup.row-cells/dropped",
                "markup.too-deep/text",
                "markup.unsupported/audio",
                "markup.unsupported/block-title",
                "markup.unsupported/callouts",
                "markup.unsupported/example",
                "markup.unsupported/formula",
                "markup.unsupported/highlight",
                "markup.unsupported/image-link",
                "markup.unsupported/index-term",
                "markup.unsupported/macro",
                "markup.unsupported/page-break",
                "markup.unsupported/passthrough",
                "markup.unsupported/sidebar",
                "markup.unsupported/table-footer",
                "markup.unsupported/toc",
                "markup.unsupported/verse",
                "markup.unsupported/video");

        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Messages messages = Messages.in(locale);
            assertThat(problems).allSatisfy(problem -> {
                String[] parts = problem.split("/");
                Finding finding = Finding.of(parts[0], Severity.ERROR, Span.file("l.adoc"), parts[1], "un", "deux");
                assertThat(messages.title(parts[0])).isNotBlank();
                assertThat(messages.problem(finding)).isNotBlank().doesNotContain("{0}");
                assertThat(messages.fix(finding)).isNotBlank().doesNotContain("{0}");
            });
        }
    }
}
