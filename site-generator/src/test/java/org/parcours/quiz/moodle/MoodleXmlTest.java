package org.parcours.quiz.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parcours.quiz.SampleBanks.HERE;
import static org.parcours.quiz.SampleBanks.line;
import static org.parcours.quiz.SampleBanks.paragraph;
import static org.parcours.quiz.SampleBanks.question;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.SampleCourse;
import org.parcours.model.AnswerSpace;
import org.parcours.model.Cloze;
import org.parcours.model.Distractor;
import org.parcours.model.Hint;
import org.parcours.model.Interaction;
import org.parcours.model.Matching;
import org.parcours.model.MatchingPair;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Ordering;
import org.parcours.model.OrderingItem;
import org.parcours.model.Question;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.text.Block;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Image;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Text;
import org.parcours.model.text.TrainerNote;
import org.parcours.quiz.Imported;
import org.parcours.quiz.Imported.Answer;
import org.parcours.quiz.MoodleId;
import org.parcours.quiz.SampleBanks;
import org.w3c.dom.Element;

class MoodleXmlTest {

    private static final Image LOOP = new Image(HERE, "boucle.svg", "Une boucle");

    private static Imported imported(Question question) {
        return MoodleReader.read(SampleBanks.of(new MoodleXml(), question).file())
                .get(0);
    }

    private static Option option(String text, boolean right) {
        return new Option(HERE, line(text), right, List.of(paragraph("Retour : " + text)));
    }

    private static Question withStem(Question question, List<Block> stem) {
        return new Question(
                question.span(),
                question.id(),
                question.title(),
                stem,
                question.interaction(),
                question.objectives(),
                question.points(),
                question.difficulty(),
                question.hints(),
                question.feedback());
    }

    @Test
    void carriesTheEightKindsOfQuestionOfEachLesson() {
        SampleBanks banks = SampleBanks.of(SampleCourse.course(), new MoodleXml());
        assertThat(banks.files()).containsOnlyKeys("quiz/fr/ecoute.moodle.xml");
        assertThat(MoodleReader.read(banks.file()).subList(0, 8))
                .extracting(Imported::kind)
                .containsExactly(
                        "multichoice",
                        "multichoice",
                        "truefalse",
                        "matching",
                        "ordering",
                        "shortanswer",
                        "cloze",
                        "essay");
        assertThat(MoodleReader.read(banks.file()).get(0).id()).isEqualTo("indices-choix");
    }

    @Test
    void putsEachLessonIntoACategoryOfItsUnit() {
        String xml = SampleBanks.of(SampleCourse.course(), new MoodleXml()).file();
        assertThat(MoodleReader.questions(xml))
                .filteredOn(question -> question.getAttribute("type").equals("category"))
                .extracting(category -> MoodleReader.text(MoodleReader.child(category, "category")))
                .containsExactly(
                        "$course$/top/Écouter et comprendre/Écouter/Repérer les indices verbaux",
                        "$course$/top/Écouter et comprendre/Écouter/Les silences",
                        "$course$/top/Écouter et comprendre/Conclure/Récapituler avant de raccrocher");
    }

    @Test
    void writesTheElementsOfAQuestionInMoodlesOrder() {
        String xml = SampleBanks.of(SampleCourse.course(), new MoodleXml()).file();
        Element shortAnswer = MoodleReader.questions(xml).stream()
                .filter(question -> question.getAttribute("type").equals("shortanswer"))
                .findFirst()
                .orElseThrow();
        assertThat(MoodleReader.children(shortAnswer))
                .extracting(Element::getTagName)
                .containsExactly(
                        "name",
                        "questiontext",
                        "generalfeedback",
                        "defaultgrade",
                        "penalty",
                        "hidden",
                        "idnumber",
                        "usecase",
                        "answer",
                        "answer",
                        "answer",
                        "hint",
                        "tags");
    }

    @ParameterizedTest
    @CsvSource({"1,3,100,-33.33333", "2,1,50,-100", "3,2,33.33333,-50", "6,1,16.66667,-100", "7,7,14.28571,-14.28571"})
    void weighsOptionsSoThatTickingAllEarnsNothing(int right, int wrong, double each, double minus) {
        List<Option> options = new ArrayList<>();
        IntStream.range(0, right).forEach(n -> options.add(option("juste " + n, true)));
        IntStream.range(0, wrong).forEach(n -> options.add(option("faux " + n, false)));
        Imported imported = imported(question("Lesquels ?", new MultipleChoice(HERE, options)));
        assertThat(imported.single()).isFalse();
        assertThat(imported.answers().get(0).weight()).isEqualTo(each);
        assertThat(imported.answers().get(right).weight()).isEqualTo(minus);
        assertThat(imported.answers().stream().mapToDouble(Answer::weight).sum())
                .isLessThan(0.001);
    }

    @Test
    void saysWhenMoodleCannotShareAMarkAmongSoManyRightOptions() {
        List<Option> options =
                IntStream.range(0, 14).mapToObj(n -> option("juste " + n, true)).toList();
        SampleBanks banks = SampleBanks.of(new MoodleXml(), question("Lesquels ?", new MultipleChoice(HERE, options)));
        assertThat(banks.sentences())
                .containsExactly("fr/ecouter/essai.md:7 Moodle XML has no part that shares a mark among the 14 right"
                        + " answers of `Lesquels ?`.");
    }

    @Test
    void keepsADistractorAsARightSideWithoutLeft() {
        Imported imported = imported(question(
                "Reliez.",
                new Matching(
                        HERE,
                        line("Gauche"),
                        line("Droite"),
                        List.of(
                                new MatchingPair(HERE, line("a"), line("1")),
                                new MatchingPair(HERE, line("b"), line("2"))),
                        List.of(new Distractor(HERE, line("3"))))));
        assertThat(imported.answers())
                .containsExactly(Answer.pair("a", "1"), Answer.pair("b", "2"), Answer.pair("", "3"));
    }

    @Test
    void saysWhenMoodleWouldCutARightSide() {
        String right = "mot ".repeat(80).strip();
        SampleBanks banks = SampleBanks.of(
                new MoodleXml(),
                question(
                        "Reliez.",
                        new Matching(
                                HERE,
                                line("G"),
                                line("D"),
                                List.of(new MatchingPair(HERE, line("a"), line(right))),
                                List.of())));
        assertThat(banks.sentences().get(0)).contains("has 319 characters; Moodle XML keeps 255");
    }

    @Test
    void numbersTheItemsOfAnOrdering() {
        List<OrderingItem> items = List.of(
                new OrderingItem(HERE, line("un")),
                new OrderingItem(HERE, line("deux")),
                new OrderingItem(HERE, line("trois")));
        assertThat(imported(question("Ordonnez.", new Ordering(HERE, items))).answers())
                .containsExactly(Answer.of("un", 1, ""), Answer.of("deux", 2, ""), Answer.of("trois", 3, ""));
    }

    @Test
    void cutsTheNameOfAnOrderingBeforeMoodleCutsItInsideACharacter() {
        List<OrderingItem> items = List.of(new OrderingItem(HERE, line("un")));
        String name = imported(question(
                        "Remettez les étapes de l’appel dans l’ordre où elles ont lieu", new Ordering(HERE, items)))
                .name();
        assertThat(name).isEqualTo("Remettez les étapes de l’appel dans…");
    }

    @Test
    void bringsAPictureOnceForEachTextThatShowsIt() {
        Question question = withStem(
                question("Que montre-t-elle ?", new ShortAnswer(HERE, List.of("une boucle"))),
                List.of(
                        new Figure(HERE, LOOP, line("La boucle")),
                        new Paragraph(HERE, List.of(LOOP, new Text(HERE, " encore")))));
        SampleBanks banks = SampleBanks.of(new MoodleXml(), question);
        Element text = MoodleReader.child(MoodleReader.questions(banks.file()).get(1), "questiontext");
        List<Element> files = MoodleReader.children(text, "file");
        assertThat(files).hasSize(1);
        assertThat(MoodleReader.text(text))
                .contains("<img src=\"@@PLUGINFILE@@/" + files.get(0).getAttribute("name") + "\" alt=\"Une boucle\">");
        assertThat(new String(Base64.getDecoder().decode(files.get(0).getTextContent()), StandardCharsets.UTF_8))
                .startsWith("<svg");
        assertThat(banks.findings()).isEmpty();
    }

    @Test
    void writesTheAlternativeWhereAPictureCannotBeFound() {
        Question question = withStem(
                question("Que montre-t-elle ?", new ShortAnswer(HERE, List.of("rien"))),
                List.of(new Paragraph(HERE, List.of(new Image(HERE, "absente.png", "Un vide")))));
        SampleBanks banks = SampleBanks.of(new MoodleXml(), question);
        assertThat(MoodleReader.read(banks.file()).get(0).text()).contains("[Un vide]");
        assertThat(banks.sentences())
                .containsExactly("fr/ecouter/essai.md:7 Moodle XML cannot show the picture `absente.png` here: its"
                        + " alternative text is written instead.");
    }

    @Test
    void keepsTrainerNotesOutOfWhatLearnersSee() {
        Question question = withStem(
                question("Que dire ?", new ShortAnswer(HERE, List.of("bonjour"))),
                List.of(new TrainerNote(HERE, List.of(paragraph("Sesame")))));
        assertThat(SampleBanks.of(new MoodleXml(), question).file()).doesNotContain("Sesame");
    }

    @Test
    void takesAStarInAnAnswerLiterally() {
        assertThat(imported(question("Quelle touche ?", new ShortAnswer(HERE, List.of("*21#"))))
                        .answers())
                .containsExactly(Answer.of("\\*21#", 100, ""));
    }

    @Test
    void acceptsAnAnswerWithTheApostropheOfAnyKeyboard() {
        assertThat(imported(question("Quand ?", new ShortAnswer(HERE, List.of("d'abord", "tout d’abord"))))
                        .answers())
                .extracting(Answer::text)
                .containsExactly("d'abord", "d’abord", "tout d’abord", "tout d'abord");
    }

    @Test
    void saysThatAnOpenQuestionLosesItsHints() {
        Question open =
                question("Écrivez.", new OpenAnswer(HERE, Optional.empty(), Optional.empty(), Optional.empty()));
        Question hinted = new Question(
                open.span(),
                open.id(),
                open.title(),
                open.stem(),
                open.interaction(),
                List.of(),
                1,
                Optional.empty(),
                List.of(new Hint(HERE, List.of(paragraph("Commencez par saluer.")))),
                List.of());
        assertThat(SampleBanks.of(new MoodleXml(), hinted).sentences())
                .containsExactly("fr/ecouter/essai.md:7 Moodle XML does not carry this hint.");
    }

    @Test
    void givesAnOpenQuestionAFieldOfAHeightThatMoodleOffers() {
        OpenAnswer answer = new OpenAnswer(
                HERE,
                Optional.of(new AnswerSpace(HERE, 7, List.of(), Optional.empty())),
                Optional.empty(),
                Optional.empty());
        assertThat(SampleBanks.of(new MoodleXml(), question("Écrivez.", answer)).file())
                .contains("<responsefieldlines>10</responsefieldlines>");
    }

    @Test
    void sharesThePointsOfAClozeAmongItsGaps() {
        Question twoGaps = question(
                "Complétez.", cloze(new Gap(HERE, List.of("a"), List.of()), new Gap(HERE, List.of("b"), List.of())));
        Question fourPoints = new Question(
                HERE,
                "essai-q",
                twoGaps.title(),
                List.of(),
                twoGaps.interaction(),
                List.of(),
                4,
                Optional.empty(),
                List.of(),
                List.of());
        SampleBanks banks = SampleBanks.of(new MoodleXml(), fourPoints);
        assertThat(MoodleReader.read(banks.file()).get(0).answers())
                .containsExactly(new Answer("a", "SHORTANSWER 2", 100, ""), new Answer("b", "SHORTANSWER 2", 100, ""));
        assertThat(banks.findings()).isEmpty();
    }

    @Test
    void keepsAnIdWithinMoodlesHundredCharactersAndDistinct() {
        String stem = "lecon-" + "x".repeat(100);
        assertThat(MoodleId.of(stem + "1")).hasSize(100).startsWith("lecon-x").isNotEqualTo(MoodleId.of(stem + "2"));
        assertThat(MoodleId.of("lecon-x")).isEqualTo("lecon-x");
    }

    @ParameterizedTest
    @MethodSource("org.parcours.quiz.HardTexts#all")
    void anyTextComesBackFromAChoice(String text) {
        Question question = SampleBanks.withFeedback(
                question(text, new SingleChoice(HERE, List.of(option(text, true), option("x" + text, false)))), text);
        Imported imported = imported(question);
        assertThat(ClozeReader.decode(imported.text())).isEqualTo("<p>" + text + "</p>");
        assertThat(ClozeReader.decode(imported.feedback())).isEqualTo("<p>" + text + "</p>");
        assertThat(imported.answers())
                .extracting(answer -> ClozeReader.decode(answer.text()))
                .containsExactly(text, "x" + text);
        assertThat(imported.answers())
                .extracting(answer -> ClozeReader.decode(answer.feedback()))
                .containsExactly("<p>Retour : " + text + "</p>", "<p>Retour : x" + text + "</p>");
    }

    @ParameterizedTest
    @MethodSource("org.parcours.quiz.HardTexts#all")
    void anyTextComesBackFromATextWithGaps(String text) {
        Gap typed = new Gap(HERE, List.of(text, "x" + text), List.of());
        Gap menu = new Gap(HERE, List.of(text), List.of("x" + text));
        Imported imported = imported(question(text, cloze(typed, menu)));
        assertThat(ClozeReader.decode(ClozeReader.around(imported.text())))
                .isEqualTo("<p>" + text + "</p><p>_ et _</p>");
        String literal = text.replace("*", "\\*");
        int menuStart = imported.answers().size() - 2;
        assertThat(imported.answers().subList(0, menuStart))
                .extracting(Answer::text)
                .contains(literal, "x" + literal);
        assertThat(imported.answers().subList(menuStart, menuStart + 2))
                .extracting(answer -> ClozeReader.decode(answer.text()), Answer::weight)
                .containsExactly(tuple(text, 100.0), tuple("x" + text, 0.0));
    }

    @Test
    void writesTheSameBytesTwice() {
        assertThat(SampleBanks.of(SampleCourse.course(), new MoodleXml()).files())
                .isEqualTo(
                        SampleBanks.of(SampleCourse.course(), new MoodleXml()).files());
    }

    private static Interaction cloze(Gap first, Gap second) {
        return new Cloze(HERE, List.of(new Paragraph(HERE, List.of(first, new Text(HERE, " et "), second))));
    }
}
