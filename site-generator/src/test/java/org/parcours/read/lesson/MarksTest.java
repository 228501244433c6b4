package org.parcours.read.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.DialogueLine;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Quote;
import org.parcours.model.text.StageDirection;
import org.parcours.model.text.TrainerNote;
import org.parcours.model.text.Turn;

class MarksTest {

    private static Block only(Written written) {
        List<Block> introduction = written.assemble().introduction();
        assertThat(introduction).hasSize(1);
        return introduction.get(0);
    }

    private static Dialogue dialogue(Written written) {
        return (Dialogue) only(written);
    }

    @Test
    void aNumberedChecklistLeftInTheTextIsAnErrorToo() {
        Written written = Written.lesson();
        ListItem left = new ListItem(written.at(), ListItem.Box.NONE, List.of(written.p("[x] Un")));
        written.blocks(new OrderedList(written.at(), 1, List.of(left, written.item("Deux"))));
        written.assemble();

        assertThat(written.found()).containsExactly("question.box numbered");
    }

    @Test
    void aNumberedChecklistIsAnErrorAndReadAsAChecklist() {
        Written written = Written.lesson().numbered("[x] Un", "[ ] Deux");

        assertThat(((BulletList) only(written)).isChecklist()).isTrue();
        assertThat(written.found()).containsExactly("question.box numbered");
    }

    private static String words(Block block) {
        return PlainText.of(((Paragraph) block).content());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Léa* : Bonjour.",
                "*Léa :* Bonjour.",
                "*Léa* — Bonjour.",
                "*Léa* – Bonjour.",
                "*Léa —* Bonjour.",
                "*Léa* - Bonjour.",
                "*Léa* -- Bonjour.",
                "*Léa*\u00a0: Bonjour.",
                "*Léa*:Bonjour."
            })
    void aBoldSpeakerBeginsATurn(String words) {
        Turn turn = (Turn) dialogue(Written.lesson().quote(words)).lines().get(0);

        assertThat(turn.speaker()).isEqualTo("Léa");
        assertThat(PlainText.of(turn.content())).isEqualTo("Bonjour.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Léa* dit bonjour.",
                "Bonjour, *Léa* : merci.",
                "*Léa*-Marie : bonjour.",
                "*Léa* seule.",
                "Un mot."
            })
    void anythingElseStaysAQuote(String words) {
        Written written = Written.lesson().quote(words);

        assertThat(only(written)).isInstanceOf(Quote.class);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aSpeakerAfterALineBreakBeginsATurn() {
        Dialogue dialogue = dialogue(Written.lesson().quote("*Léa* : Bonjour.\n*M. Haddad* : Bonsoir.\nEncore vous ?"));

        assertThat(dialogue.lines()).extracting(line -> ((Turn) line).speaker()).containsExactly("Léa", "M. Haddad");
        assertThat(PlainText.of(dialogue.lines().get(1).content())).isEqualTo("Bonsoir.\nEncore vous ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_Un silence._", "(Un silence.)", "[Un silence.]"})
    void aParagraphSetApartIsAStageDirection(String words) {
        Dialogue dialogue = dialogue(Written.lesson().quote("*Léa* : Bonjour.", words, "*Léa* : Allô ?"));

        assertThat(dialogue.lines()).hasSize(3);
        assertThat(dialogue.lines().get(1)).isInstanceOf(StageDirection.class);
        assertThat(PlainText.of(dialogue.lines().get(1).content())).contains("Un silence.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_Au téléphone._", "(Au téléphone.)", "[Au téléphone.]"})
    void aDialogueMayBeginWithStageDirections(String words) {
        Dialogue dialogue = dialogue(Written.lesson().quote(words, "_Un silence._", "*Léa* : Allô ?"));

        assertThat(dialogue.lines()).hasSize(3);
        assertThat(dialogue.lines().get(0)).isInstanceOf(StageDirection.class);
        assertThat(PlainText.of(dialogue.lines().get(0).content())).contains("Au téléphone.");
        assertThat(((Turn) dialogue.lines().get(2)).speaker()).isEqualTo("Léa");
    }

    @Test
    void aQuoteInWhichNobodySpeaksAfterAnEmphasisedParagraphStaysAQuote() {
        assertThat(only(Written.lesson().quote("_Écouter._"))).isInstanceOf(Quote.class);
        assertThat(only(Written.lesson().quote("_Écouter._", "C'est répondre.")))
                .isInstanceOf(Quote.class);
        assertThat(only(Written.lesson().quote("Elle attend.", "*Léa* : Allô ?")))
                .isInstanceOf(Quote.class);
    }

    @Test
    void anotherParagraphGoesOnWithTheTurn() {
        Dialogue dialogue = dialogue(Written.lesson().quote("*Léa* : Bonjour.", "Je vous écoute."));

        assertThat(dialogue.lines()).hasSize(1);
        assertThat(PlainText.of(dialogue.lines().get(0).content())).isEqualTo("Bonjour. Je vous écoute.");
    }

    @Test
    void aTurnKnowsItsLine() {
        List<DialogueLine> lines = dialogue(Written.lesson().quote("*Léa* : Bonjour.", "*Paul* : Oui."))
                .lines();

        assertThat(lines.get(0).span().line())
                .isPositive()
                .isLessThan(lines.get(1).span().line());
    }

    @Test
    void anEmptyTurnIsAFinding() {
        Written written = Written.lesson().quote("*Léa* :", "*Paul* : Oui.");
        dialogue(written);

        assertThat(written.finding("empty").words()).containsExactly("Léa");
    }

    @Test
    void aListInADialogueIsAFindingAndNothingIsLost() {
        Written written = Written.lesson();
        written.blocks(new Quote(
                written.at(),
                List.of(written.p("*Léa* : Trois choses."), written.bulletList("Un", "Deux")),
                Optional.empty()));

        assertThat(((Quote) only(written)).content()).hasSize(2);
        assertThat(written.found()).containsExactly("dialogue.content not-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"— Carl R., _Notes_", "– Carl R., _Notes_", "-- Carl R., _Notes_"})
    void aLastLineWithADashIsTheAttribution(String line) {
        Quote quote = (Quote) only(Written.lesson().quote("Écouter, c'est répondre.\n" + line));
        Quote own = (Quote) only(Written.lesson().quote("Écouter, c'est répondre.", line));

        assertThat(PlainText.of(quote.attribution().orElseThrow().who())).isEqualTo("Carl R.");
        assertThat(PlainText.of(quote.attribution().orElseThrow().where())).isEqualTo("Notes");
        assertThat(words(quote.content().get(0))).isEqualTo("Écouter, c'est répondre.");
        assertThat(own.attribution()).isPresent();
        assertThat(own.content()).hasSize(1);
    }

    @Test
    void aDialogueMayHaveAnAttribution() {
        Dialogue dialogue = dialogue(Written.lesson().quote("*Léa* : Bonjour.", "— Appel du 3 mai"));

        assertThat(PlainText.of(dialogue.attribution().orElseThrow().who())).isEqualTo("Appel du 3 mai");
        assertThat(dialogue.lines()).hasSize(1);
    }

    @Test
    void linesThatAllBeginWithADashAreNoAttribution() {
        Written written = Written.lesson().quote("— Bonjour.\n— Bonsoir.");

        assertThat(((Quote) only(written)).attribution()).isEmpty();
        assertThat(written.found()).containsExactly("dialogue.dashes no-speaker");
    }

    @ParameterizedTest
    @CsvSource({"NOTE,NOTE", "Tip,TIP", "important,IMPORTANT", "WARNING,WARNING", "CAUTION,CAUTION"})
    void aMarkMakesAnAdmonition(String word, Admonition.Kind kind) {
        Written written = Written.lesson().quote("[!" + word + "]\nSouriez.");

        Admonition admonition = (Admonition) only(written);

        assertThat(admonition.kind()).isEqualTo(kind);
        assertThat(words(admonition.content().get(0))).isEqualTo("Souriez.");
        assertThat(written.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[!TRAINER]\nFaites redire.", "[!trainer] Faites redire.", "[! Trainer ]\nFaites redire."})
    void aTrainersMarkMakesANote(String words) {
        Written written = Written.lesson().quote(words, "Puis arrêtez.");

        TrainerNote note = (TrainerNote) only(written);

        assertThat(note.content()).hasSize(2);
        assertThat(words(note.content().get(0))).isEqualTo("Faites redire.");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void anUnknownMarkIsAnErrorAndStaysWithTheTrainer() {
        Written written = Written.lesson().quote("[!TRAINNER]\nFaites redire.");

        assertThat(only(written)).isInstanceOf(TrainerNote.class);
        assertThat(written.finding("unknown").words()).containsExactly("[!TRAINNER]", "[!TRAINER]");
    }

    @Test
    void aMarkWithoutExclamationMarkIsAnErrorAndStaysWithTheTrainer() {
        Written written = Written.lesson().quote("[TRAINER]\nFaites redire.");

        assertThat(only(written)).isInstanceOf(TrainerNote.class);
        assertThat(written.found()).containsExactly("markup.mark bare");
    }

    @Test
    void wordsInBracketsAreNoMark() {
        Written written = Written.lesson().quote("[Rires]\nIl raccroche.").quote("[…] et il raccroche.");
        written.assemble();

        assertThat(written.found()).isEmpty();
    }

    @Test
    void aMarkOutsideAQuoteIsAnErrorAndStaysWithTheTrainer() {
        Written written = Written.lesson().paragraph("[!TRAINER] Faites redire.");

        assertThat(only(written)).isInstanceOf(TrainerNote.class);
        assertThat(written.found()).containsExactly("markup.mark outside-quote");
    }

    @Test
    void aMarkFurtherDownInAQuoteHidesItsParagraph() {
        Written written = Written.lesson().quote("*Léa* : Bonjour.", "[!TRAINER] Faites redire.");

        Quote quote = (Quote) only(written);

        assertThat(quote.content().get(1)).isInstanceOf(TrainerNote.class);
        assertThat(written.found()).containsExactly("markup.mark outside-quote");
    }

    @Test
    void aMarkInATableHidesTheTable() {
        Written written = Written.lesson().table("a | b", "[!TRAINER] c | d");

        assertThat(only(written)).isInstanceOf(TrainerNote.class);
        assertThat(written.found()).containsExactly("markup.mark outside-quote");
    }

    @Test
    void aMarkWithoutTextIsAFinding() {
        Written written = Written.lesson().quote("[!NOTE]");
        only(written);

        assertThat(written.found()).containsExactly("markup.mark empty");
    }

    @Test
    void marksAreReadAtAnyDepth() {
        Written written = Written.lesson();
        written.blocks(written.listOf(written.item("Un", written.quoted("[!TRAINER] a"), written.quoted("*Léa* : b"))));

        ListItem item = ((BulletList) only(written)).items().get(0);

        assertThat(item.content().get(1)).isInstanceOf(TrainerNote.class);
        assertThat(item.content().get(2)).isInstanceOf(Dialogue.class);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aNumberThatBeginsASentenceIsAWarning() {
        Written written = Written.lesson();
        written.blocks(written.orderedList(2026, "Une année calme."));
        only(written);

        assertThat(written.finding("alone").words()).containsExactly("2026.");
    }

    @Test
    void aListIsPartedAtItsFirstBox() {
        List<Block> blocks = Written.lesson()
                .bullets("Un", "[x] Deux", "[ ] Trois")
                .assemble()
                .introduction();

        assertThat(blocks).hasSize(2);
        assertThat(((BulletList) blocks.get(1)).isChecklist()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"[x] Deux,CHECKED", "[X] Deux,CHECKED", "[*] Deux,CHECKED", "[ ] Deux,OPEN"})
    void aBoxLeftInTheTextIsABox(String words, ListItem.Box box) {
        Written written = Written.lesson();
        written.blocks(written.listOf(new ListItem(written.at(), ListItem.Box.NONE, List.of(written.p(words)))));

        ListItem item = ((BulletList) only(written)).items().get(0);

        assertThat(item.box()).isEqualTo(box);
        assertThat(words(item.content().get(0))).isEqualTo("Deux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[] Deux", "[x]Deux", "[ x ] Deux", "[\u00a0] Deux", "[x]", "(x) Deux", "☐ Deux"})
    void whatLooksLikeABoxIsAnError(String words) {
        Written written = Written.lesson().bullets(words);
        only(written);

        assertThat(written.found()).containsExactly("question.box looks-like");
    }
}
