package org.parcours.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What a terminal shows while a build works. */
class ProgressLineTest {

    private static final long TENTH = 100_000_000;

    private final StringWriter terminal = new StringWriter();
    private long time;
    private final ProgressLine line = new ProgressLine(terminal, () -> time);

    @Test
    void aLineIsWrittenOverAFewTimesASecondAndGoneAtTheEnd() {
        String made = line.during("site", () -> {
            for (String page :
                    new String[] {"a.html", "bb.html", "c.html", "d.html", "long-name.html", "f.html", "g"}) {
                time += TENTH;
                line.done("site/" + page);
            }
            return "made";
        });

        assertThat(made).isEqualTo("made");
        assertThat(terminal.toString().split("\r", -1))
                .containsExactly("", "site: 3  site/c.html", "site: 6  site/f.html", " ".repeat(20), "");
    }

    @Test
    void aShorterLineCoversALongerOneAndNoLineIsWiderThanTheTerminal() {
        line.during("site", () -> {
            time += 3 * TENTH;
            line.done("x".repeat(100));
            time += 3 * TENTH;
            line.done("y");
            return 0;
        });

        String[] shown = terminal.toString().split("\r", -1);
        assertThat(shown[1]).hasSize(79).endsWith("x…");
        assertThat(shown[2]).hasSize(79).isEqualToIgnoringWhitespace("site: 2  y");
    }

    @Test
    void aStepThatKnowsHowMuchThereIsToDoSaysIt() {
        line.during("check", () -> {
            line.done("fr/read.md");
            line.begin(12);
            time += 3 * TENTH;
            line.done("fr/checked.md");
            return 0;
        });

        assertThat(terminal.toString()).startsWith("\rcheck: 1/12  fr/checked.md\r");
    }

    @Test
    void whatIsDoneSoonShowsNothing() {
        line.during("check", () -> {
            time += 2 * TENTH;
            line.done("fr/a.md");
            return 0;
        });

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void theLineIsGoneWhenAStepFails() {
        assertThatThrownBy(() -> line.during("site", () -> {
                    time += 3 * TENTH;
                    line.done("a");
                    throw new IllegalStateException("disk");
                }))
                .hasMessage("disk");

        assertThat(terminal.toString()).isEqualTo("\rsite: 1  a\r          \r");
    }

    @Test
    void nobodySeesItWithoutATerminal() {
        ProgressLine unseen = ProgressLine.unseen();

        assertThat(unseen.during("check", () -> {
                    unseen.done("fr/a.md");
                    return 1;
                }))
                .isEqualTo(1);
    }
}
