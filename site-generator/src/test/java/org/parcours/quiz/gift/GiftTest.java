package org.parcours.quiz.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parcours.quiz.SampleBanks.HERE;
import static org.parcours.quiz.SampleBanks.line;
import static org.parcours.quiz.SampleBanks.paragraph;
import static org.parcours.quiz.SampleBanks.question;
import static org.parcours.quiz.SampleBanks.withFeedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.SampleCourse;
import org.parcours.finding.Severity;
import org.parcours.model.Cloze;
import org.parcours.model.Distractor;
import org.parcours.model.Matching;
import org.parcours.model.MatchingPair;
import org.parcours.model.ModelAnswer;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Ordering;
import org.parcours.model.OrderingItem;
import org.parcours.model.Question;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Image;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Text;
import org.parcours.quiz.HardTexts;
import org.parcours.quiz.Imported;
import org.parcours.quiz.Imported.Answer;
import org.parcours.quiz.SampleBanks;
import org.parcours.quiz.moodle.ClozeReader;

class GiftTest {

    private static Imported imported(Question question) {
        List<Imported> questions =
                GiftReader.read(SampleBanks.of(new Gift(), question).file());
        assertThat(questions).hasSize(1);
        return questions.get(0);
    }

    private static Option option(String text, boolean right) {
        return new Option(HERE, line(text), right, List.of(paragraph("Retour : " + text)));
    }

    private static Question cloze(Gap gap) {
        return question(
                "Complétez.",
                new Cloze(
                        HERE,
                        List.of(new Paragraph(
                                HERE, List.of(new Text(HERE, "Avant "), gap, new Text(HERE, " après."))))));
    }

    private static String plain(String html) {
        return ClozeReader.decode(html);
    }

    @Test
    void carriesEveryKindButSeveralGaps() {
        SampleBanks banks = SampleBanks.of(SampleCourse.course(), new Gift());
        assertThat(banks.files()).containsOnlyKeys("quiz/fr/ecoute.gift.txt");
        assertThat(GiftReader.read(banks.file()).subList(0, 7))
                .extracting(Imported::kind, Imported::id)
                .containsExactly(
                        tuple("multichoice", "indices-choix"),
                        tuple("multichoice", "indices-multiple"),
                        tuple("truefalse", "indices-vrai-faux"),
                        tuple("match", "indices-appariement"),
                        tuple("ordering", "indices-ordre"),
                        tuple("shortanswer", "indices-court"),
                        tuple("essay", "indices-ouverte"));
        assertThat(banks.sentences())
                .contains("fr/ecouter/indices.md:303 GIFT knows one gap in a question: `Complétez.` is not in it.");
    }

    @Test
    void putsEachLessonIntoACategoryOfItsUnit() {
        assertThat(GiftReader.categories(
                        SampleBanks.of(SampleCourse.course(), new Gift()).file()))
                .containsExactly(
                        "$course$/top/Écouter et comprendre/Écouter/Repérer les indices verbaux",
                        "$course$/top/Écouter et comprendre/Écouter/Les silences",
                        "$course$/top/Écouter et comprendre/Conclure/Récapituler avant de raccrocher");
    }

    @ParameterizedTest
    @MethodSource("org.parcours.quiz.HardTexts#all")
    void anyTextComesBackFromASingleChoice(String text) {
        Question question = withFeedback(
                question(text, new SingleChoice(HERE, List.of(option(text, true), option("x" + text, false)))), text);
        Imported imported = imported(question);
        assertThat(imported.kind()).isEqualTo("multichoice");
        assertThat(imported.single()).isTrue();
        assertThat(plain(imported.text())).isEqualTo("<p>" + text + "</p>");
        assertThat(plain(imported.feedback())).isEqualTo("<p>" + text + "</p>");
        assertThat(imported.answers())
                .extracting(answer -> plain(answer.text()), Answer::weight, answer -> plain(answer.feedback()))
                .containsExactly(
                        tuple(text, 100.0, "<p>Retour : " + text + "</p>"),
                        tuple("x" + text, 0.0, "<p>Retour : x" + text + "</p>"));
    }

    @ParameterizedTest
    @MethodSource("org.parcours.quiz.HardTexts#all")
    void anyTextComesBackFromAMultipleChoice(String text) {
        List<Option> options = List.of(option(text, true), option("x" + text, true), option(text + "x", false));
        Imported imported = imported(question(text, new MultipleChoice(HERE, options)));
        assertThat(imported.single()).isFalse();
        assertThat(imported.answers())
                .extracting(answer -> plain(answer.text()), Answer::weight)
                .containsExactly(tuple(text, 50.0), tuple("x" + text, 50.0), tuple(text + "x", -100.0));
    }

    @ParameterizedTest
    @MethodSource("org.parcours.quiz.HardTexts#all")
    void anyTextComesBackFromAStatement(String text) {
        Question question =
                withFeedback(question(text, new TrueFalse(HERE, option(text, false), option("x" + text, true))), text);
        Imported imported = imported(question);
        assertThat(imported.kind()).isEqualTo("truefalse");
        assertThat(plain(imported.feedback())).isEqualTo("<p>" + text + "</p>");
        assertThat(imported.answers())
                .extracting(Answer::text, Answer::weight, answer -> plain(answer.feedback()))
                .containsExactly(
                        tuple("true", 0.0, "<p>Retour : " + text + "</p>"),
                        tuple("false", 100.0, "<p>Retour : x" + text + "</p>"));
    }

    @ParameterizedTest
    @MethodSource("org.parcours.quiz.HardTexts#all")
    void anyTextComesBackFromAMatching(String text) {
        String right = text.substring(0, Math.min(text.length(), 200)).strip();
        Matching matching = new Matching(
                HERE,
                line("G"),
                line("D"),
                List.of(
                        new MatchingPair(HERE, line(text), line(right)),
                        new MatchingPair(HERE, line("x" + text), line("x" + right))),
                List.of(new Distractor(HERE, line("y" + right))));
        Imported imported = imported(withFeedback(question(text, matching), text));
        assertThat(imported.kind()).isEqualTo("match");
        assertThat(plain(imported.feedback())).isEqualTo("<p>" + text + "</p>");
        assertThat(imported.answers())
                .extracting(answer -> plain(answer.text()), Answer::right)
                .containsExactly(tuple(text, right), tuple("x" + text, "x" + right), tuple("", "y" + right));
    }

    static Stream<String> itemTexts() {
        return Stream.concat(HardTexts.all(), Stream.of("0", "none", "123 soleil", "iii. trois", "abcès"));
    }

    @ParameterizedTest
    @MethodSource("itemTexts")
    void anyTextComesBackFromAnOrdering(String text) {
        List<OrderingItem> items = Stream.of(text, "x" + text, text)
                .map(item -> new OrderingItem(HERE, line(item)))
                .toList();
        Imported imported = imported(question(text, new Ordering(HERE, items)));
        assertThat(imported.kind()).isEqualTo("ordering");
        assertThat(plain(imported.text())).isEqualTo("<p>" + text + "</p>");
        assertThat(imported.answers())
                .extracting(answer -> plain(answer.text()))
                .containsExactly(text, "x" + text, text);
    }

    static Stream<String> sayable() {
        return HardTexts.all().filter(text -> !text.contains("->"));
    }

    @ParameterizedTest
    @MethodSource("sayable")
    void anyTextWithoutAnArrowComesBackFromAShortAnswer(String text) {
        Imported imported =
                imported(withFeedback(question(text, new ShortAnswer(HERE, List.of(text, "x" + text))), text));
        assertThat(imported.kind()).isEqualTo("shortanswer");
        assertThat(plain(imported.feedback())).isEqualTo("<p>" + text + "</p>");
        String literal = text.replace("*", "\\*");
        assertThat(imported.answers()).extracting(Answer::text).contains(literal, "x" + literal);
    }

    @ParameterizedTest
    @MethodSource("org.parcours.quiz.HardTexts#all")
    void oneGapToChooseForIsAMissingWord(String text) {
        Imported imported = imported(cloze(new Gap(HERE, List.of(text), List.of("x" + text))));
        assertThat(imported.kind()).isEqualTo("multichoice");
        assertThat(imported.text()).isEqualTo("<p>Complétez.</p><p>Avant _____ après.</p>");
        assertThat(imported.answers())
                .extracting(answer -> plain(answer.text()), Answer::weight)
                .containsExactly(tuple(text, 100.0), tuple("x" + text, 0.0));
    }

    @Test
    void oneGapToTypeIsAMissingWord() {
        Imported imported = imported(cloze(new Gap(HERE, List.of("mot", "terme"), List.of())));
        assertThat(imported.kind()).isEqualTo("shortanswer");
        assertThat(imported.text()).isEqualTo("<p>Complétez.</p><p>Avant _____ après.</p>");
        assertThat(imported.answers()).extracting(Answer::text).containsExactly("mot", "terme");
    }

    @Test
    void leavesOutAShortAnswerThatWouldBeReadAsAMatching() {
        SampleBanks some = SampleBanks.of(
                new Gift(), question("Quel signe ?", new ShortAnswer(HERE, List.of("a -> b", "flèche"))));
        assertThat(GiftReader.read(some.file()).get(0).answers())
                .extracting(Answer::text)
                .containsExactly("flèche");
        assertThat(some.sentences())
                .containsExactly("fr/ecouter/essai.md:7 GIFT cannot write the answer `a -> b`: it holds a sign of this"
                        + " format.");
        SampleBanks none = SampleBanks.of(new Gift(), question("Quel signe ?", new ShortAnswer(HERE, List.of("->"))));
        assertThat(GiftReader.read(none.file())).isEmpty();
        assertThat(none.sentences())
                .containsExactly("fr/ecouter/essai.md:7 GIFT can write none of the answers of `Quel signe ?`, which is"
                        + " not in it.");
    }

    @Test
    void keepsTheLinesOfCode() {
        Question open = question("Lisez.", new ShortAnswer(HERE, List.of("x")));
        Question code = new Question(
                HERE,
                "essai-q",
                open.title(),
                List.of(new CodeBlock(HERE, "", "a = {1}\n\n// b")),
                open.interaction(),
                List.of(),
                1,
                Optional.empty(),
                List.of(),
                List.of());
        assertThat(imported(code).text()).isEqualTo("<p>Lisez.</p><pre><code>a = {1}\n\n// b</code></pre>");
    }

    @Test
    void writesTheAlternativeInPlaceOfAPictureAndSaysSo() {
        Question plain = question("Que voyez-vous ?", new ShortAnswer(HERE, List.of("une boucle")));
        Question pictured = new Question(
                HERE,
                "essai-q",
                plain.title(),
                List.of(new Figure(HERE, new Image(HERE, "boucle.svg", "Trois temps"), line("La boucle"))),
                plain.interaction(),
                List.of(),
                1,
                Optional.empty(),
                List.of(),
                List.of());
        SampleBanks banks = SampleBanks.of(new Gift(), pictured);
        assertThat(GiftReader.read(banks.file()).get(0).text())
                .isEqualTo("<p>Que voyez-vous ?</p><p>[Trois temps]</p><p>La boucle</p>");
        assertThat(banks.findings()).hasSize(1);
        assertThat(banks.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(banks.sentences().get(0)).contains("GIFT cannot show the picture `boucle.svg`");
    }

    @Test
    void saysThatPointsAndMarkingHelpStayBehind() {
        Question open = new Question(
                HERE,
                "essai-q",
                line("Écrivez."),
                List.of(),
                new OpenAnswer(
                        HERE,
                        Optional.empty(),
                        Optional.of(new ModelAnswer(HERE, List.of(paragraph("Bonjour.")))),
                        Optional.empty()),
                List.of(),
                3,
                Optional.empty(),
                List.of(),
                List.of());
        SampleBanks banks = SampleBanks.of(new Gift(), open);
        assertThat(banks.sentences())
                .containsExactly(
                        "fr/ecouter/essai.md:7 GIFT carries neither model answer nor grid: `Écrivez.` has no help there"
                                + " for whoever marks.",
                        "fr/ecouter/essai.md:7 GIFT does not carry points: `Écrivez.` is worth 3.");
        assertThat(banks.findings()).isNotEmpty().allMatch(finding -> finding.severity() == Severity.INFO);
    }
}
