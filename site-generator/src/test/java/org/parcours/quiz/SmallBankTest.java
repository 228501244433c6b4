package org.parcours.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.SampleCourse;
import org.parcours.compile.QuizFormats;
import org.parcours.edition.Edition;
import org.parcours.finding.Findings;
import org.parcours.render.Publication;
import org.parcours.template.Theme;

class SmallBankTest {

    static Stream<QuizFormat> formats() {
        return QuizFormats.all().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isWrittenAsItWasRead(QuizFormat format) throws IOException {
        assertThat(SampleBanks.of(format, SmallBank.questions()).file()).isEqualTo(golden("essai." + format.ending()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isTheSameTheNextTime(QuizFormat format) {
        assertThat(SampleBanks.of(format, SmallBank.questions()).files())
                .isEqualTo(SampleBanks.of(format, SmallBank.questions()).files());
    }

    @Test
    void saysWhatEachFormatDoesNotCarry() throws IOException {
        String sentences = String.join(
                "\n",
                QuizFormats.all().stream()
                        .flatMap(format -> SampleBanks.of(format, SmallBank.questions()).sentences().stream())
                        .toList());
        assertThat(sentences + "\n").isEqualTo(golden("losses.txt"));
    }

    @Test
    void thereIsNoneForLearners() {
        Findings findings = new Findings();
        new QuizRenderer(QuizFormats.all())
                .render(
                        new Publication(
                                SampleCourse.course(), Edition.LEARNER, SampleCourse.folder(), Theme.standard()),
                        (path, content) -> {
                            throw new AssertionError(path);
                        },
                        findings);
        assertThat(findings.sorted()).isEmpty();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = SmallBankTest.class.getResourceAsStream("/quiz/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
