package org.parcours.read.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.model.AnswerSpace;
import org.parcours.model.Cloze;
import org.parcours.model.Matching;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Ordering;
import org.parcours.model.Question;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Quote;
import org.parcours.model.text.TrainerNote;
import org.parcours.model.text.WebAddress;

class QuestionsTest {

    private static Written question() {
        return Written.lesson().heading(2, "Quiz").heading(3, "Que faites-vous ?");
    }

    private static Question only(Written written) {
        List<Question> questions = written.assemble().questions();
        assertThat(questions).as(written.found().toString()).hasSize(1);
        return questions.get(0);
    }

    private static void leftOut(Written written, String... findings) {
        assertThat(written.assemble().questions()).isEmpty();
        assertThat(written.found()).containsExactly(findings);
    }

    @Test
    void oneTickedOptionIsASingleChoice() {
        Written written = question().paragraph("Le client se tait.").bullets("[x] J'attends", "[ ] Je relance");

        Question question = only(written);

        SingleChoice choice = (SingleChoice) question.interaction();
        assertThat(choice.options())
                .extracting(o -> PlainText.of(o.content()))
                .containsExactly("J'attends", "Je relance");
        assertThat(choice.options()).extracting(Option::right).containsExactly(true, false);
        assertThat(question.stem()).hasSize(1);
        assertThat(question.id()).isEqualTo("silences-que-faites-vous");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void twoTickedOptionsAreAMultipleChoice() {
        assertThat(only(question().bullets("[x] Un", "[ ] Deux", "[x] Trois")).interaction())
                .isInstanceOf(MultipleChoice.class);
    }

    @Test
    void theTwoWordsAreTrueFalseInEitherOrder() {
        TrueFalse holds =
                (TrueFalse) only(question().bullets("[x] Vrai", "[ ] Faux")).interaction();
        TrueFalse not =
                (TrueFalse) only(question().bullets("[x] FAUX.", "[ ] vrai")).interaction();

        assertThat(holds.answer()).isTrue();
        assertThat(not.answer()).isFalse();
        assertThat(PlainText.of(not.whenTrue().content())).isEqualTo("vrai");
    }

    @Test
    void englishHasItsOwnTwoWords() {
        Written written = Written.english()
                .heading(2, "Quiz")
                .heading(3, "Silence hurts.")
                .bullets("[ ] True", "[x] False");

        assertThat(only(written).interaction()).isInstanceOf(TrueFalse.class);
    }

    @Test
    void aQuoteOrAnIndentedParagraphIsAnOptionsFeedback() {
        Written written = question();
        written.blocks(written.listOf(
                written.item("[x] J'attends", written.quoted("Il reprendra.")),
                written.item("[ ] Je relance", written.p("Trop tôt."))));

        SingleChoice choice = (SingleChoice) only(written).interaction();

        assertThat(words(choice.options().get(0).feedback())).isEqualTo("Il reprendra.");
        assertThat(words(choice.options().get(1).feedback())).isEqualTo("Trop tôt.");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void anotherBlockUnderAnOptionIsAFindingAndKept() {
        Written written = question();
        written.blocks(written.listOf(
                written.item("[x] J'attends", written.bulletList("Un", "Deux")), written.item("[ ] Je relance")));

        SingleChoice choice = (SingleChoice) only(written).interaction();

        assertThat(choice.options().get(0).feedback()).hasSize(1);
        assertThat(written.found()).containsExactly("question.options not-feedback");
    }

    @Test
    void theFirstQuoteAfterTheOptionsIsFeedbackForEveryone() {
        Written written = question()
                .bullets("[x] Un", "[ ] Deux")
                .quote("[!TRAINER] Faites voter.")
                .quote("[!TIP] Comptez.")
                .quote("Comptez jusqu'à deux.");

        Question question = only(written);

        assertThat(question.stem()).hasSize(1).first().isInstanceOf(TrainerNote.class);
        assertThat(question.feedback()).hasSize(2);
        assertThat(question.feedback().get(0)).isInstanceOf(Admonition.class);
        assertThat(words(question.feedback().subList(1, 2))).isEqualTo("Comptez jusqu'à deux.");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aQuoteThatNamesItsAuthorStaysOne() {
        Question question = only(question().bullets("[x] Un", "[ ] Deux").quote("Écouter, c'est répondre.\n— Carl R."));

        assertThat(question.feedback().get(0)).isInstanceOf(Quote.class);
    }

    @Test
    void aSecondQuoteOrAParagraphBelowIsAFindingAndKept() {
        Written written = question()
                .bullets("[x] Un", "[ ] Deux")
                .quote("Un.")
                .quote("Deux.")
                .paragraph("Trois.");

        assertThat(only(written).feedback()).hasSize(3);
        assertThat(written.found()).containsExactly("question.below second-quote", "question.below other");
    }

    @Test
    void dialoguesListsAndQuotesAboveTheShapeAreStem() {
        Written written = question()
                .quote("*Léa* : Bonjour.")
                .bullets("Un fait", "Un autre")
                .quote("Un extrait.")
                .numbered("Un", "Deux")
                .table("a | b", "c | d", "e | f")
                .bullets("[x] Un", "[ ] Deux");

        Question question = only(written);

        assertThat(question.stem()).hasSize(5);
        assertThat(question.stem().get(0)).isInstanceOf(Dialogue.class);
        assertThat(question.interaction()).isInstanceOf(SingleChoice.class);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void fieldsAndChecklistMayBeOneList() {
        Written written = question().bullets("Objectifs : 2", "Points : 3", "Difficulté : 2", "[x] Un", "[ ] Deux");

        Question question = only(written);

        assertThat(question.objectives()).containsExactly(2);
        assertThat(question.points()).isEqualTo(3);
        assertThat(question.difficulty()).contains(2);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aChecklistNestedUnderTheLastFieldIsTheQuestions() {
        Written written = question();
        written.blocks(new DescriptionList(
                written.at(), List.of(written.description("Objectifs:: 1", written.bulletList("[x] Un", "[ ] Deux")))));

        assertThat(only(written).interaction()).isInstanceOf(SingleChoice.class);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aChecklistNestedInTheLastItemOfTheStemIsTheQuestions() {
        Written written = question().bullets("Objectifs : 1").paragraph("Vous savez :");
        written.blocks(written.listOf(
                written.item("un fait"), written.item("un autre", written.bulletList("[x] Un", "[ ] Deux"))));

        Question question = only(written);

        assertThat(question.stem()).hasSize(2);
        assertThat(((BulletList) question.stem().get(1)).items()).hasSize(2);
        assertThat(question.interaction()).isInstanceOf(SingleChoice.class);
    }

    @Test
    void aTableOfTwoColumnsIsAMatching() {
        Written written = question()
                .table("Indice | Sens", "Soupir | Lassitude", "Débit | Urgence", " | Joie")
                .quote("Un indice.");

        Question question = only(written);
        Matching matching = (Matching) question.interaction();

        assertThat(PlainText.of(matching.leftTitle())).isEqualTo("Indice");
        assertThat(matching.pairs()).extracting(p -> PlainText.of(p.right())).containsExactly("Lassitude", "Urgence");
        assertThat(matching.distractors())
                .extracting(d -> PlainText.of(d.content()))
                .containsExactly("Joie");
        assertThat(question.feedback()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void matchingNeedsTwoPairsAndFullRightCells() {
        leftOut(question().table("Indice | Sens", "Soupir | Lassitude"), "question.pairs too-few");
        Written written = question().table("Indice | Sens", "Soupir | Lassitude", "Débit | Urgence", "Ton | ");
        only(written);
        assertThat(written.found()).containsExactly("question.pairs empty-right");
    }

    @Test
    void aTableWithoutHeaderIsNoMatching() {
        leftOut(
                question().tableWithoutHeader("Soupir | Lassitude", "Débit | Urgence"),
                "question.kind table-without-header");
    }

    @Test
    void theLastOrderedListIsAnOrdering() {
        Written written = question()
                .numbered("Lisez.", "Classez.")
                .paragraph("Les gestes :")
                .numbered("Entendre", "Comprendre", "Redire")
                .quote("Toujours.");

        Question question = only(written);

        assertThat(((Ordering) question.interaction()).items())
                .extracting(i -> PlainText.of(i.content()))
                .containsExactly("Entendre", "Comprendre", "Redire");
        assertThat(question.stem()).hasSize(2);
        assertThat(question.feedback()).hasSize(1);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void anOrderingHasThreeItemsInOneList() {
        leftOut(question().numbered("Un", "Deux"), "question.ordering too-few");
        leftOut(
                question().numbered("Un", "Deux", "Trois").numbered("Quatre", "Cinq", "Six"),
                "question.ordering two-lists");
    }

    @Test
    void anItemToOrderIsOneLine() {
        Written written = question();
        written.blocks(new OrderedList(
                written.at(),
                1,
                List.of(written.item("Un"), written.item("Deux", written.p("encore")), written.item("Trois"))));
        only(written);

        assertThat(written.found()).containsExactly("question.ordering nested");
    }

    @Test
    void theFieldForTheAnswerMakesAShortAnswer() {
        Written written = question()
                .bullets("Objectifs : 1", "Réponse : vivant | vivante|  être vivant ")
                .paragraph("Il tient sur une page.")
                .quote("Un détail périmé suffit.")
                .heading(4, "Indice")
                .paragraph("Un calendrier.");

        Question question = only(written);

        assertThat(((ShortAnswer) question.interaction()).accepted())
                .containsExactly("vivant", "vivante", "être vivant");
        assertThat(question.stem()).hasSize(1);
        assertThat(words(question.feedback())).isEqualTo("Un détail périmé suffit.");
        assertThat(words(question.hints().get(0).content())).isEqualTo("Un calendrier.");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aShortAnswerMayHaveAnOrderedListInItsStem() {
        Written written = question().bullets("Réponse : trois").numbered("Un", "Deux", "Trois");

        assertThat(only(written).interaction()).isInstanceOf(ShortAnswer.class);
        assertThat(only(written).stem()).hasSize(1);
    }

    @Test
    void anEmptyAnswerIsAFinding() {
        Written written = question().bullets("Réponse : vivant | ");

        assertThat(((ShortAnswer) only(written).interaction()).accepted()).containsExactly("vivant");
        assertThat(written.found()).containsExactly("question.answer empty");
    }

    @Test
    void anOpenQuestionHasItsCorrectionAndRoom() {
        Written written = question()
                .bullets("Type : question ouverte", "Lignes : 8")
                .paragraph("Écrivez quatre phrases.")
                .heading(4, "Corrigé")
                .paragraph("Bonjour.")
                .heading(4, "Grille d'observation")
                .bullets("Le fait est dit");

        Question question = only(written);
        OpenAnswer answer = (OpenAnswer) question.interaction();

        assertThat(answer.answerSpace()).map(AnswerSpace::lines).contains(8);
        assertThat(answer.modelAnswer()).isPresent();
        assertThat(answer.grid().orElseThrow().criteria()).hasSize(1);
        assertThat(question.stem()).hasSize(1);
        assertThat(question.feedback()).isEmpty();
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aQuoteBeforeTheTaskOfAnOpenQuestionIsStem() {
        Question question = only(question()
                .bullets("Type : question ouverte")
                .quote("Un extrait.")
                .paragraph("Répondez."));

        assertThat(question.stem()).hasSize(2);
        assertThat(question.feedback()).isEmpty();
    }

    @Test
    void aModelAnswerUnderAnotherKindIsAFindingAndHidden() {
        Written written =
                question().bullets("[x] Un", "[ ] Deux").heading(4, "Corrigé").paragraph("Un.");

        Question question = only(written);

        assertThat(question.stem()).isEmpty();
        assertThat(question.feedback()).isEmpty();
        assertThat(written.found()).containsExactly("question.section open-only");
    }

    @Test
    void notesForTheRoomUnderAQuestionAreAFindingAndStayWithTheTrainer() {
        Written written =
                question().bullets("[x] Un", "[ ] Deux").heading(4, "Animation").paragraph("Faites voter.");

        assertThat(only(written).stem()).hasSize(1).first().isInstanceOf(TrainerNote.class);
        assertThat(written.found()).containsExactly("question.section not-here");
    }

    @Test
    void optionsUnderAHintAreAFinding() {
        Written written = question().heading(4, "Indice").paragraph("Comptez.").bullets("[x] Un", "[ ] Deux");

        leftOut(written, "question.kind none", "question.hint checklist");
    }

    @Test
    void noKindIsAnError() {
        leftOut(question().paragraph("Le client se tait."), "question.kind none");
    }

    @Test
    void twoChecklistsAreAnError() {
        leftOut(question().bullets("[x] Un").quote("Oui.").bullets("[ ] Deux"), "question.kind two-checklists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Réponse : oui", "Type : question ouverte"})
    void aFieldThatNamesTheKindAndAChecklistAreAnError(String field) {
        leftOut(
                question().bullets(field).paragraph("Alors ?").bullets("[x] Un", "[ ] Deux"),
                "question.kind field-and-checklist");
    }

    @Test
    void typeAndAnswerAreAnError() {
        leftOut(question().bullets("Type : question ouverte", "Réponse : oui"), "question.kind type-and-answer");
    }

    @Test
    void anUnknownTypeIsAnError() {
        leftOut(question().bullets("Type : texte à trou(s)s"), "question.value word");
    }

    @Test
    void oneOptionNoRightOneAndBothWordsTickedAreErrors() {
        leftOut(question().bullets("[x] Un"), "question.options single");
        leftOut(question().bullets("[ ] Un", "[ ] Deux"), "question.options none-right");
        leftOut(question().bullets("[x] Vrai", "[x] Faux"), "question.options both-right");
    }

    @Test
    void anOptionWithoutBoxIsAnError() {
        Written written = question().bullets("[x] Un", "Deux", "[ ] Trois");

        assertThat(((SingleChoice) only(written).interaction()).options()).hasSize(3);
        assertThat(written.found()).containsExactly("question.options no-box");
    }

    @Test
    void anIdFixesTheQuestions() {
        assertThat(only(question().bullets("Id : attendre", "[x] Un", "[ ] Deux"))
                        .id())
                .isEqualTo("attendre");
    }

    @ParameterizedTest
    @CsvSource({"Points : 0", "Points : beaucoup", "Difficulté : 4"})
    void otherNumbersAreFindings(String field) {
        Written written = question().bullets(field, "[x] Un", "[ ] Deux");

        assertThat(only(written).points()).isEqualTo(1);
        assertThat(written.found()).containsExactly("question.value number");
    }

    @Test
    void anUnknownHeadingBelongsToTheBody() {
        Written written =
                question().heading(4, "La situation").paragraph("Il se tait.").bullets("[x] Un", "[ ] Deux");

        Question question = only(written);

        assertThat(question.stem().get(0)).isInstanceOf(Heading.class);
        assertThat(question.interaction()).isInstanceOf(SingleChoice.class);
    }

    // --- texts with gaps

    private static Written cloze() {
        return question().bullets("Type : texte à trous");
    }

    private static List<Gap> gaps(Written written) {
        Cloze cloze = (Cloze) only(written).interaction();
        return cloze.text().stream()
                .flatMap(block -> ((Paragraph) block).content().stream())
                .filter(Gap.class::isInstance)
                .map(Gap.class::cast)
                .toList();
    }

    @Test
    void aGapIsWordsBetweenBrackets() {
        List<Gap> gaps = gaps(
                cloze().paragraph("J'[ouvre | rouvre] puis [=j'appelle | on appelle | il faut]. Une [hypothèse] !"));

        assertThat(gaps)
                .extracting(Gap::right)
                .containsExactly(List.of("ouvre", "rouvre"), List.of("j'appelle"), List.of("hypothèse"));
        assertThat(gaps.get(1).wrong()).containsExactly("on appelle", "il faut");
        assertThat(gaps.get(0).isMenu()).isFalse();
    }

    @Test
    void whatStandsAboveTheGapsIsStemAndTheQuoteBelowFeedback() {
        Written written = cloze().quote("*Léa* : Bonjour.")
                .paragraph("Complétez.")
                .paragraph("Un [mot].")
                .paragraph("Un autre.")
                .paragraph("Un [son].")
                .quote("Voilà.");

        Question question = only(written);

        assertThat(question.stem()).hasSize(2);
        assertThat(((Cloze) question.interaction()).text()).hasSize(3);
        assertThat(words(question.feedback())).isEqualTo("Voilà.");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aTextWithoutGapIsAnError() {
        leftOut(cloze().paragraph("Complétez […]."), "question.gap none");
    }

    @Test
    void gapsInMarksAreAFinding() {
        Written written = cloze().paragraph("Un [mot] et [*gras* | maigre].");

        assertThat(gaps(written)).hasSize(1);
        assertThat(written.found()).contains("question.gap broken");
    }

    @Test
    void aGapThatBecameALinkIsAFinding() {
        Written written = cloze();
        Inline link = new Link(written.at(), new WebAddress("https://x.org"), written.inlines("un | deux"));
        written.blocks(new Paragraph(
                written.at(), List.of(written.inlines("Un [mot] et ").get(0), link)));
        only(written);

        assertThat(written.found()).containsExactly("question.gap link");
    }

    @Test
    void anEmptyGapAndAMenuOfOneAreFindings() {
        Written written = cloze().paragraph("Un [mot | ] et [=un].");
        only(written);

        assertThat(written.found()).containsExactly("question.gap empty", "question.gap menu-of-one");
    }

    @Test
    void bracketsOfOtherQuestionsStayText() {
        Question question = only(question().paragraph("Un [mot].").bullets("[x] Un", "[ ] Deux"));

        assertThat(words(question.stem())).isEqualTo("Un [mot].");
    }

    @Test
    void anOptionOfAPictureIsItsPicture() {
        Written written = question();
        Image image = new Image(written.at(), "a.svg", "un cercle");
        written.blocks(written.listOf(
                new ListItem(written.at(), ListItem.Box.CHECKED, List.of(new Figure(written.at(), image, List.of()))),
                written.item("[ ] Deux")));

        assertThat(PlainText.of(((SingleChoice) only(written).interaction())
                        .options()
                        .get(0)
                        .content()))
                .isEqualTo("un cercle");
    }

    private static String words(List<Block> blocks) {
        return PlainText.of(((Paragraph) blocks.get(0)).content());
    }
}
