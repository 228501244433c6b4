package org.parcours.quiz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parcours.quiz.SampleBanks.HERE;
import static org.parcours.quiz.SampleBanks.line;
import static org.parcours.quiz.SampleBanks.paragraph;
import static org.parcours.quiz.SampleBanks.question;
import static org.parcours.quiz.SampleBanks.withFeedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.SampleCourse;
import org.parcours.model.Cloze;
import org.parcours.model.Option;
import org.parcours.model.Question;
import org.parcours.model.SingleChoice;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Image;
import org.parcours.model.text.Paragraph;
import org.parcours.quiz.SampleBanks;
import org.parcours.quiz.moodle.ClozeReader;

class JsonTest {

    private static final Path SCHEMA = Path.of("..", "docs", "quiz-json.schema.json");

    private static JsonNode read(SampleBanks banks) {
        try {
            return new ObjectMapper().readTree(banks.file());
        } catch (JsonProcessingException e) {
            throw new AssertionError(banks.file(), e);
        }
    }

    private static JsonNode only(Question question) {
        return read(SampleBanks.of(new Json(), question)).at("/lessons/0/questions/0");
    }

    private static Set<ValidationMessage> problems(JsonNode bank) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        return schema.validate(bank);
    }

    private static Option option(String text, boolean right) {
        return new Option(HERE, line(text), right, List.of(paragraph(text)));
    }

    @Test
    void theSampleCourseFitsThePublishedSchema() throws IOException {
        SampleBanks banks = SampleBanks.of(SampleCourse.course(), new Json());
        assertThat(banks.files()).containsOnlyKeys("quiz/fr/ecoute.json");
        assertThat(problems(read(banks))).isEmpty();
        assertThat(banks.findings()).isEmpty();
    }

    @Test
    void theBankWithEveryConstructFitsThePublishedSchema() throws IOException {
        try (InputStream in = JsonTest.class.getResourceAsStream("/quiz/essai.json")) {
            assertThat(problems(new ObjectMapper().readTree(in))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesAKindWithAnothersMembers() throws IOException {
        String wrong = SampleBanks.of(SampleCourse.course(), new Json())
                .file()
                .replaceFirst("\"kind\": \"single-choice\"", "\"kind\": \"ordering\"");
        assertThat(problems(new ObjectMapper().readTree(wrong))).isNotEmpty();
    }

    @Test
    void carriesTheEightKinds() {
        JsonNode questions =
                read(SampleBanks.of(SampleCourse.course(), new Json())).at("/lessons/0/questions");
        assertThat(StreamSupport.stream(questions.spliterator(), false)
                        .map(question -> question.get("kind").asText()))
                .containsExactly(
                        "single-choice",
                        "multiple-choice",
                        "true-false",
                        "matching",
                        "ordering",
                        "short-answer",
                        "cloze",
                        "open");
    }

    @ParameterizedTest
    @MethodSource("org.parcours.quiz.HardTexts#all")
    void anyTextComesBack(String text) {
        Question question = withFeedback(
                question(text, new SingleChoice(HERE, List.of(option(text, true), option("x" + text, false)))), text);
        JsonNode read = only(question);
        assertThat(read.get("title").asText()).isEqualTo(text);
        assertThat(ClozeReader.decode(read.get("stem").asText())).isEqualTo("<p>" + text + "</p>");
        assertThat(ClozeReader.decode(read.get("feedback").asText())).isEqualTo("<p>" + text + "</p>");
        assertThat(ClozeReader.decode(read.at("/options/1/text").asText())).isEqualTo("x" + text);
    }

    @Test
    void tellsApartTwoGapsThatAreAlike() {
        Gap gap = new Gap(HERE, List.of("mot"), List.of());
        Gap same = new Gap(HERE, List.of("mot"), List.of());
        JsonNode read = only(question(
                "Complétez.",
                new Cloze(HERE, List.of(new Paragraph(HERE, List.of(gap)), new Paragraph(HERE, List.of(same))))));
        assertThat(read.get("stem").asText())
                .isEqualTo("<p>Complétez.</p><p><span data-gap=\"1\"></span></p><p><span data-gap=\"2\"></span></p>");
        assertThat(read.get("gaps")).hasSize(2);
    }

    @Test
    void bringsAPictureOnceForTheWholeFile() throws IOException {
        Question pictured = new Question(
                HERE,
                "essai-q",
                line("Que voyez-vous ?"),
                List.of(new Figure(HERE, new Image(HERE, "boucle.svg", "Trois temps"), List.of())),
                new SingleChoice(HERE, List.of(option("Une boucle", true), option("Un carré", false))),
                List.of(),
                1,
                Optional.of(2),
                List.of(),
                List.of());
        JsonNode bank = read(SampleBanks.of(new Json(), pictured, pictured));
        assertThat(problems(bank)).isEmpty();
        assertThat(bank.get("files")).hasSize(1);
        assertThat(bank.at("/lessons/0/questions/1/stem").asText())
                .contains("src=\"files/" + bank.at("/files/0/name").asText() + "\"");
        assertThat(Base64.getDecoder().decode(bank.at("/files/0/base64").asText()))
                .isEqualTo(Files.readAllBytes(
                        SampleCourse.folder().file("media/boucle.svg").orElseThrow()));
    }
}
